import { Button, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { StoredCvFragment } from '../../generated/cord'
import { useSession } from '../../shell/session'

/** A CV to be saved on one's own machine. */
export function CvDownload({ cv }: { cv: StoredCvFragment }) {
  const { token } = useSession()
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const download = async () => {
    setBusy(true)
    try {
      // A link would not say who asks.
      const answer = await fetch(cv.url, { headers: { Authorization: `Bearer ${token}` } })
      if (!answer.ok) throw new Error(answer.statusText)
      save(await answer.blob(), cv.name)
      setTrouble(null)
    } catch {
      setTrouble('The CV could not be fetched. Try again in a moment.')
    } finally {
      setBusy(false)
    }
  }
  return (
    <Stack gap={4} align="start">
      <Button
        variant="default"
        size="compact-sm"
        maw="100%"
        loading={isBusy}
        leftSection={<IconDownload size={14} aria-hidden />}
        onClick={download}
        aria-label={`Download the CV, ${cv.name}`}
      >
        {cv.name}
      </Button>
      <Text size="xs" c="dimmed">
        {cv.type.toLowerCase()}, {sizeOf(cv.size)}
      </Text>
      {trouble && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {trouble}
        </Text>
      )}
    </Stack>
  )
}

function save(blob: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

const UNITS = { kilobyte: 1_000, megabyte: 1_000_000 }

function sizeOf(bytes: number): string {
  const unit = bytes < UNITS.megabyte ? 'kilobyte' : 'megabyte'
  return new Intl.NumberFormat(undefined, { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / UNITS[unit])
}
