// What a step of a story costs while the camera flies, against the same flight of a bare MapLibre with the same layers.
import type { Browser, CDPSession, Page } from 'playwright-core'
import type { Bounds } from '../../src/geo/geometry.ts'
import { median } from './measures.ts'
import type { PeerLabel } from './peer/flight.ts'

export interface FlightCost {
  /** Mean time from frame to frame during the flights, ms: what the hall sees. */
  readonly frameMs: number
  /** Main-thread time per frame, ms. */
  readonly workMs: number
  readonly flights: number
}

/** A projector of today. */
const hall = { width: 1920, height: 1080 }
const flightMs = 700
