import { List, Text } from '@mantine/core'
import type { ApplicationElsewhereFragment } from '../../generated/cord'
import { At, Outside } from '../../shell/parts'
import { Note } from './note'

/** What else a person has applied for at the ATS. */
export function OtherApplications(props: {
  title: string
  about?: string
  applications: ApplicationElsewhereFragment[]
}) {
  return (
    <Note kind="known" title={props.title}>
      {props.about && <Text size="sm">{props.about}</Text>}
      {props.applications.length > 0 && (
        <List size="sm" aria-label="Other applications">
          {props.applications.map((one) => (
            <List.Item key={one.atsReference}>
              <Application application={one} />
            </List.Item>
          ))}
        </List>
      )}
    </Note>
  )
}

function Application({ application }: { application: ApplicationElsewhereFragment }) {
  const { url, jobTitle, jobReference, stage, appliedAt } = application
  const title = jobTitle ?? `Job ${jobReference}`
  return (
    <>
      {url ? <Outside href={url}>{title}</Outside> : title}
      {stage && `, ${stage}`}
      {appliedAt && (
        <>
          , applied <At at={appliedAt} />
        </>
      )}
    </>
  )
}
