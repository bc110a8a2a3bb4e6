import { useParams } from 'react-router'
import { useQuery } from 'urql'
import { CallPageDocument } from '../../generated/notes'
import { useAgain } from '../../shell/again'
import { useEvery } from '../../shell/every'
import { useKept } from '../../shell/kept'
import { NOW_AND_THEN } from '../../shell/pace'
import { Loading, Page } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { AccessSection } from '../access/access-section'
import { CommentsSection } from '../comments/comments-section'
import { MatchPanel } from '../matching/match-panel'
import { NotesSection } from '../notes/notes-section'
import { ReadingProvider } from '../transcripts/reading'
import { TranscriptSection } from '../transcripts/transcript-section'
import { CallHead } from './call-head'
import { CallMissing } from './call-missing'
import { SideBySide } from './call-side-by-side'

export default function CallPage() {
  const { id = '' } = useParams()
  return <OneCall key={id} id={id} />
}

function OneCall({ id }: { id: string }) {
  const [{ data: latest, error }, ask] = useQuery({ query: CallPageDocument, variables: { id } })
  const data = useKept(latest)
  const again = useAgain(ask)
  useEvery(NOW_AND_THEN, again)

  const call = data?.call
  if (!data) {
    return <Page title="Call">{error ? <Problem error={error} again={again} /> : <Loading />}</Page>
  }
  if (!call) return <CallMissing />
  return (
    <Page title={titleOf(call)}>
      {error && <Problem error={error} again={again} />}
      <CallHead call={call} />
      <ReadingProvider callId={call.id} transcript={call.transcript}>
        <SideBySide>
          <NotesSection call={call} hasTranscript={call.transcript !== null} />
          <TranscriptSection call={call} transcript={call.transcript} reload={again} />
        </SideBySide>
      </ReadingProvider>
      <div id="match" style={{ scrollMarginTop: 72 }}>
        <MatchPanel callId={call.id} />
      </div>
      <CommentsSection callId={call.id} isMatched={call.match.status === 'MATCHED'} />
      <AccessSection callId={call.id} />
    </Page>
  )
}

/** Many calls are called the same; who it is with tells them apart. */
function titleOf(call: { title: string | null; match: { application: { candidateName: string | null } | null } }) {
  const title = call.title ?? 'Call without a title'
  const candidate = call.match.application?.candidateName
  return candidate && !title.includes(candidate) ? `${title}: ${candidate}` : title
}
