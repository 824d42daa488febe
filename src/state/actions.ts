// Every intent of a reader as a named function; nothing else writes to the store.
import type { DivisionCode } from '../domain/division.ts'
import type { Bounds, LayerId, OverlayId, PageId, View } from '../view/view.ts'
import type { Engine, Notice, Store } from './store.ts'

export function createActions(store: Store) {
  const patch = (change: Partial<View>) => {
    store.view.value = { ...store.view.value, ...change }
  }
  return {
    /** Replaces the whole view: a link opened, back or forward pressed. */
    openView(view: View) {
      store.view.value = view
    },
    patchView: patch,
    chooseLayer(layer: LayerId) {
      patch({ layer })
    },
    openPage(page: PageId) {
      patch({ page })
    },
    /** Selects a county or a city; "" closes the profile. */
    select(place: DivisionCode | '') {
      patch({ place })
    },
    hover(code: DivisionCode | '') {
      if (store.hovered.value !== code) store.hovered.value = code
    },
    /** Makes one legend class stand out on the map; "" ends it. */
    highlightClass(classId: string) {
      if (store.highlightedClass.value !== classId) store.highlightedClass.value = classId
    },
    /** Moves the map to bounds in degrees; null shows the whole province. */
    moveTo(bounds: Bounds | null) {
      patch({ bounds })
    },
    toggleOverlay(id: OverlayId) {
      const { overlays } = store.view.value
      patch({ overlays: overlays.includes(id) ? overlays.filter((o) => o !== id) : [...overlays, id] })
    },
    toggleCompared(code: DivisionCode) {
      const { compared } = store.view.value
      patch({ compared: compared.includes(code) ? compared.filter((c) => c !== code) : [...compared, code] })
    },
    /** Says whether the English texts are at hand. */
    offerEnglish(isThere: boolean) {
      store.hasEnglish.value = isThere
    },
    print(isPrinting: boolean) {
      store.isPrinting.value = isPrinting
    },
    settle() {
      store.isSettled.value = true
    },
    useEngine(engine: Engine) {
      store.engine.value = engine
    },
    notify(notice: Notice) {
      store.notices.value = [...store.notices.value.filter((n) => n.id !== notice.id), notice]
    },
    dismissNotice(id: string) {
      store.notices.value = store.notices.value.filter((n) => n.id !== id)
    },
  }
}

export type Actions = ReturnType<typeof createActions>
