import { Button, Group, Text } from '@mantine/core'
import { useQuery } from 'urql'
import { type OneJobFragment, OpenJobsDocument } from '../../generated/cord'
import { whereOf } from './job-mark'

const AT_MOST = 3

/** Open jobs that are called like the position, to be chosen with a click. Says nothing when there are none. */
export function SuggestedJobs({ title, choose }: { title: string; choose: (job: OneJobFragment) => void }) {
  const word = longestWord(title)
  const [{ data: exact }] = useQuery({ query: OpenJobsDocument, variables: { search: title } })
  const isNoneExact = exact?.openJobs?.nodes.length === 0
  const [{ data: close }] = useQuery({
    query: OpenJobsDocument,
    variables: { search: word },
    pause: !isNoneExact || word === title,
  })
  const jobs = (isNoneExact ? close : exact)?.openJobs?.nodes.slice(0, AT_MOST) ?? []
  if (jobs.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={500} id="suggested-jobs">
        {isNoneExact ? 'Called somewhat like this position' : 'Called like this position'}
      </Text>
      <Group gap="xs" mt={4} role="group" aria-labelledby="suggested-jobs">
        {jobs.map((job) => (
          <Button
            key={job.atsReference}
            size="compact-sm"
            variant="default"
            h="auto"
            py={4}
            styles={{ label: { whiteSpace: 'normal' } }}
            onClick={() => choose(job)}
          >
            {job.title} ({whereOf(job)})
          </Button>
        ))}
      </Group>
    </div>
  )
}

/** What a title is most likely to share with that of its job. */
function longestWord(title: string): string {
  return title.split(/[^\p{L}\p{N}]+/u).reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}
