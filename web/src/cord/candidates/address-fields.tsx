import { Fieldset, Group, Select, Stack, TextInput } from '@mantine/core'
import { type Wrong, wordsFor } from '../../shell/act'
import type { AddressDraft } from './candidate-draft'
import { COUNTRIES } from './countries'

/** Where a person lives, as a whole or not at all. */
export function AddressFields(props: { draft: AddressDraft; change: (draft: AddressDraft) => void; wrong: Wrong[] }) {
  const { draft, wrong } = props
  const field = (name: keyof AddressDraft) => ({
    value: draft[name],
    error: wordsFor(wrong, `address.${name}`),
    onChange: (event: { currentTarget: { value: string } }) =>
      props.change({ ...draft, [name]: event.currentTarget.value }),
  })
  return (
    <Fieldset legend="Address">
      <Stack gap="sm">
        <TextInput label="House and street" maxLength={200} {...field('line1')} />
        <TextInput label="Flat or floor" description="If there is one" maxLength={200} {...field('line2')} />
        <Group grow align="start" preventGrowOverflow={false}>
          <TextInput label="Town" maxLength={200} miw={140} {...field('town')} />
          <TextInput label="Postcode" maxLength={20} miw={140} {...field('postcode')} />
        </Group>
        <TextInput label="State or province" description="Where addresses have one" maxLength={200} {...field('region')} />
        <Select
          label="Country"
          data={COUNTRIES}
          searchable
          withScrollArea={false}
          comboboxProps={{ withinPortal: false }}
          clearable
          clearButtonProps={{ 'aria-label': 'No country' }}
          nothingFoundMessage="There is no such country"
          value={draft.country === '' ? null : draft.country}
          onChange={(country) => props.change({ ...draft, country: country ?? '' })}
          error={wordsFor(wrong, 'address.country')}
        />
      </Stack>
    </Fieldset>
  )
}
