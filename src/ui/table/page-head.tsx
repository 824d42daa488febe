// The head of a page above the map: its title and the way back.
import '../pages/page.css'
import { appText } from '../../i18n/app.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { follow } from '../follow.ts'

export function PageHead({ id, title }: { readonly id: string; readonly title: string }) {
  const { store, actions, linkOf } = useApp()
  const t = useText(appText)
  return (
    <header class="ph">
      <h2 id={id}>{title}</h2>
      <a class="b" href={linkOf({ ...store.view.value, page: 'map' })} onClick={follow(() => actions.openPage('map'))}>
        {t.back}
      </a>
    </header>
  )
}
