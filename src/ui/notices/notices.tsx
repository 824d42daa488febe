// Gentle messages that can be put away; announced politely.
import { appText } from '../../i18n/app.messages.ts'
import { useApp, useText } from '../app-context.ts'

export function Notices() {
  const { store, actions, language } = useApp()
  const t = useText(appText)
  return (
    <div class="no" role="status" aria-live="polite" aria-label={t.notices}>
      {store.notices.value.map((notice) => (
        <p key={notice.id} class="cd">
          {notice[language.value]}
          {notice.action && (
            <button type="button" class="b" onClick={notice.action.run}>
              {notice.action[language.value]}
            </button>
          )}
          <button type="button" class="b" onClick={() => actions.dismissNotice(notice.id)}>
            {t.dismiss}
          </button>
        </p>
      ))}
    </div>
  )
}
