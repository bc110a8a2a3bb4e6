import { Button } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'

/** Says that a call is known to Pinpoint; a click opens the application that it is about there, in a tab of its own. */
export function AtsMark({ url }: { url: string }) {
  return (
    <Button
      component="a"
      href={url}
      target="_blank"
      rel="noreferrer"
      variant="default"
      size="xs"
      leftSection={<PinpointSign isHidden />}
      rightSection={<IconExternalLink size={13} aria-label="(opens in a new tab)" />}
    >
      Open in Pinpoint
    </Button>
  )
}

/** The sign of Pinpoint: a pin. Hidden from those who listen where words beside it say the same. */
export function PinpointSign({ isHidden = false }: { isHidden?: boolean }) {
  const spoken = isHidden ? { 'aria-hidden': true } : { role: 'img', 'aria-label': 'Pinpoint' }
  return (
    <svg width={18} height={18} viewBox="0 0 18 18" style={{ flexShrink: 0 }} {...spoken}>
      <rect width="18" height="18" rx="4" fill="#5b2be0" />
      <path d="M9 3.2a4.1 4.1 0 0 0-4.1 4.1c0 3 4.1 7.5 4.1 7.5s4.1-4.5 4.1-7.5A4.1 4.1 0 0 0 9 3.2Z" fill="#fff" />
      <circle cx="9" cy="7.3" r="1.6" fill="#5b2be0" />
    </svg>
  )
}
