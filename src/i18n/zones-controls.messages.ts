// The controls of 415X, which come with the first page.
import { messages } from './messages.ts'

export const zonesControlsText = messages(
  {
    groups: '四个世界级产业群',
    clusters: '省级特色产业集群',
  },
  {
    groups: 'Four world-class groups',
    clusters: 'Provincial clusters',
  },
)
