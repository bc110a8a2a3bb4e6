import { NativeSelect, type NativeSelectProps } from '@mantine/core'
import type { CallType } from '../../generated/notes'
import { TYPES } from './call-words'

type Look = Pick<NativeSelectProps, 'aria-label' | 'description' | 'disabled' | 'error' | 'label' | 'maw' | 'size' | 'style'>

/** What kind of meeting a call is, to be chosen. */
export function CallTypeSelect({ type, choose, ...look }: Look & { type: CallType; choose: (type: CallType) => void }) {
  return (
    <NativeSelect
      data={TYPES}
      value={type}
      onChange={(event) => {
        const chosen = TYPES.find((one) => one.value === event.currentTarget.value)
        if (chosen) choose(chosen.value)
      }}
      {...look}
    />
  )
}
