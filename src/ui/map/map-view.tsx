// The map on the page: SVG at once, GL when it can, with pointer, keyboard, tooltip and a sentence for listeners.
import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { mapText } from '../../i18n/map.messages.ts'
import { MapSvg } from '../../painters/svg/map-svg.tsx'
import { restMs } from '../../state/rest.ts'
import { useApp, useText } from '../app-context.ts'
import { lazily } from '../lazy.tsx'
import { listenToGestures } from './gestures.ts'
import type { GlSession } from './gl-session.ts'
import { cameraFor, type MapState, pageLettering } from './map-state.ts'
import { measureWindow } from './measure.ts'
import { flyTo } from './move-camera.ts'
import { nameAreas } from './name-areas.ts'
import { Tooltip } from './tooltip.tsx'
import { useMapKeys } from './use-map-keys.ts'
import { zoomBounds } from './zoom-bounds.ts'

const Flows = lazily(() => import('../../painters/svg/flows.tsx').then((part) => part.Flows))

const flightMs = 700

export interface MapViewProps {
  readonly state: MapState
  /** Takes over with GL when called for; resolves to null where SVG stays. */
  readonly startGl: ((host: HTMLElement) => Promise<GlSession | null>) | null
}

export function MapView({ state, startGl }: MapViewProps) {
  const { store, actions, language } = useApp()
  const t = useText(mapText)
  const host = useRef<HTMLDivElement>(null)
  const glHost = useRef<HTMLDivElement>(null)
  const isListening = useSignal(false)
  const pointerAt = useSignal<readonly [number, number] | null>(null)
  const ownBounds = useRef<unknown>(null)
  const gl = useRef<GlSession | null>(null)
  const keys = useMapKeys(state)

  useEffect(() => {
    if (!host.current) return
    const stopMeasuring = measureWindow(host.current, state)
    const stopGestures = listenToGestures(host.current, state, {
      home: store.atlas.edition.bounds,
      hover: (code, at) => {
        pointerAt.value = code ? at : null
        actions.hover(code)
      },
      select: (code) => actions.select(code),
      rested: () => {
        const bounds = zoomBounds(state, 1)
        ownBounds.current = bounds
        if (bounds) actions.moveTo(bounds)
      },
    })
    isListening.value = true
    return () => {
      stopMeasuring()
      stopGestures()
    }
  }, [])

  useEffect(() => {
    if (!startGl || !glHost.current) return
    let isWanted = true
    void startGl(glHost.current).then((session) => {
      if (isWanted) gl.current = session
      else session?.dispose()
    })
    return () => {
      isWanted = false
      gl.current?.dispose()
      gl.current = null
    }
  }, [startGl])

  const wantedBounds = useComputed(() => store.view.value.bounds)
  const stopFlight = useRef<() => void>(() => {})
  useSignalEffect(() => {
    const box = state.window.value
    const wanted = wantedBounds.value
    if (!box || store.engine.value === 'gl') return
    stopFlight.current()
    const isOwn = wanted !== null && wanted === ownBounds.current
    if (isOwn) return
    const isFirst = state.camera.peek() === null
    const ms = isFirst || store.prefersReducedMotion.peek() ? 0 : flightMs
    stopFlight.current = flyTo(state, cameraFor(wanted ?? store.atlas.edition.bounds, box), ms)
  })

  const drawing = store.drawing.value
  const isGl = store.engine.value === 'gl'
  // What GL covers stays as it was: ninety fills that nobody sees cost as much as those that somebody does.
  const isCovered = isGl && !store.isPrinting.value && !store.view.value.present
  const ground = useRef(drawing)
  if (!isCovered) ground.current = drawing
  const areNamed = useRef(false)
  useEffect(() => {
    if (!host.current || !isListening.value) return
    const shapes = host.current
    // New names wait until the reader rests; the first ones are wanted at once.
    const timer = setTimeout(
      () => {
        nameAreas(shapes, drawing.areas, store.atlas, language.value)
        areNamed.current = true
      },
      areNamed.current ? restMs : 0,
    )
    return () => clearTimeout(timer)
  }, [drawing, isListening.value, language.value])
  return (
    <div class={`mh${isGl ? ' gl' : ''}${state.isSettled.value ? '' : ' fly'}`} ref={host}>
      <div class="glh" ref={glHost} aria-hidden="true" />
      <div class="mb">
        <MapSvg
          drawing={drawing}
          ground={ground.current}
          placement={state.placement.value}
          paths={state.paths.value}
          palette={store.palette.value}
          viewBox={state.viewBox.value}
          unitsPerPx={state.unitsPerPx.value}
          markScale={state.drawnLettering.value.scale}
          {...(state.lettering.value === pageLettering ? {} : { fontPx: state.lettering.value.fontPx })}
          flows={Flows}
          title={t.name(drawing.title)}
          selected={store.view.value.place}
          hovered={store.hovered.value}
          focused={keys.focused.value}
          highlightedClass={isCovered ? '' : store.highlightedClass.value}
          tabStop={keys.tabStop.value}
          isListening={isListening.value}
        />
      </div>
      {isListening.value && (
        <>
          <Tooltip at={pointerAt} box={state.window.value} />
          <div class="zb">
            <button type="button" aria-label={t.zoomIn} onClick={() => keys.zoom(2)}>
              +
            </button>
            <button type="button" aria-label={t.zoomOut} onClick={() => keys.zoom(0.5)}>
              −
            </button>
            <button type="button" aria-label={t.home} title={t.home} onClick={() => actions.moveTo(null)}>
              ⌂
            </button>
          </div>
          <p class="vh" aria-live="polite">
            {keys.sentence.value}
          </p>
        </>
      )}
    </div>
  )
}
