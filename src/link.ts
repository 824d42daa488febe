// Links and the address bar: a part of its own, fetched beside the tables, so that the map is in use without waiting for it.
import { connectPage } from './connect.ts'
import { linkTo } from './state/sync-url.ts'
import { linkText, openingView } from './view/opening-view.ts'

export const link = { connectPage, linkTo, linkText, openingView }
