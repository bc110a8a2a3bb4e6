import { useQuery } from 'urql'
import { OrganisationOptionsDocument } from '../../generated/cord'
import { useAgain } from '../../shell/again'
import { useKept } from '../../shell/kept'
import { Loading, Section } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { useIsAdmin } from '../../shell/session'
import { OptionsForm } from './options-form'
import { OptionsWords } from './options-words'

/** How Pinpoint takes people in, for every position that does not say otherwise. */
export function OptionsSection() {
  const [{ data: read, error }, ask] = useQuery({ query: OrganisationOptionsDocument })
  const data = useKept(read)
  const again = useAgain(ask)
  const isAdmin = useIsAdmin()
  if (!data) return error ? <Problem error={error} again={again} /> : <Loading rows={2} />
  return (
    <Section
      title="How Pinpoint takes people in"
      about={
        isAdmin
          ? 'Holds for every position that does not say otherwise.'
          : 'Holds for every position that does not say otherwise. Admins can change this.'
      }
    >
      {error && <Problem error={error} again={again} />}
      {isAdmin ? (
        <OptionsForm positionId={null} own={data.forwardingOptions} inherited={null} />
      ) : (
        <OptionsWords options={data.forwardingOptions} />
      )}
    </Section>
  )
}
