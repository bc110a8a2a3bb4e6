import { ConversationPositionsDocument, type ConversationPositionsQuery } from '../../generated/cord'
import { usePages } from '../../shell/pages'

const pageOf = (data: ConversationPositionsQuery) => data.positions

/** All positions, to choose one. */
export function usePositions() {
  const pages = usePages(ConversationPositionsDocument, pageOf, true)
  const options = pages.nodes.map(({ id, title, location }) => ({
    value: id,
    label: location ? `${title}, ${location}` : title,
  }))
  return { ...pages, options }
}
