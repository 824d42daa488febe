// 415X: choose a group, one of its clusters, a batch.
import { inLanguage } from '../../i18n/format.ts'
import { zonesControlsText } from '../../i18n/zones-controls.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { lazily } from '../lazy.tsx'
import { Sign } from '../signs/sign.tsx'

const BatchTime = lazily<{ rows: readonly { readonly batches: readonly number[] }[] }>(() =>
  import('./batch-time.tsx').then((part) => part.BatchTime),
)

export function ZonesControls() {
  const { store, actions, language } = useApp()
  const t = useText(zonesControlsText)
  const { cluster } = store.view.value
  const { groups: all, clusters, clusterById, zones } = store.shown.value
  const groups = all.filter(({ id }) => clusters.some((c) => c.groupId === id))
  const colours = store.palette.value.groups
  const openGroup = clusterById.get(cluster)?.groupId ?? cluster
  // Clusters of no known group are always at hand.
  const listed = clusters.filter((c) => c.groupId === '' || c.groupId === openGroup)
  return (
    <>
      <fieldset class="cs">
        <legend class="vh">{t.groups}</legend>
        {groups.map((group) => (
          <button
            key={group.id}
            type="button"
            class="c"
            aria-pressed={openGroup === group.id}
            onClick={() => actions.patchView({ cluster: openGroup === group.id ? '' : group.id })}
          >
            <Sign shape="disc" colour={colours[group.id] ?? ''} />
            {inLanguage(language.value, group.nameZh, group.nameEn)}
          </button>
        ))}
      </fieldset>
      {listed.length > 0 && (
        <fieldset class="cs cl">
          <legend class="vh">{t.clusters}</legend>
          {listed.map((c) => (
            <button
              key={c.id}
              type="button"
              class="c"
              aria-pressed={cluster === c.id}
              onClick={() => actions.patchView({ cluster: cluster === c.id ? c.groupId : c.id })}
            >
              {inLanguage(language.value, c.nameZh, c.nameEn)}
            </button>
          ))}
        </fieldset>
      )}
      <div class="bt">
        <BatchTime rows={zones} />
      </div>
    </>
  )
}
