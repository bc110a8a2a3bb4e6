import { Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { DeleteTemplateDocument, type WholeTemplateFragment } from '../../generated/notes'
import { useAct } from '../../shell/act'
import { Confirm } from '../../shell/confirm'

/**
 * Asks once more before a template is gone.
 *
 * @param props.forget is told when the template is gone, and the button that this was opened with
 */
export function DeleteTemplate(props: {
  template: WholeTemplateFragment
  isOpen: boolean
  close: () => void
  forget: () => void
}) {
  const { template, isOpen, close, forget } = props
  const [remove, isBusy] = useAct(DeleteTemplateDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const confirm = async () => {
    const done = await remove({ input: { noteTemplateId: template.id } })
    if (!done.isDone) {
      setWrong(done.words)
      return
    }
    notifications.show({ message: `${template.name} is deleted.` })
    forget()
    close()
  }
  return (
    <Confirm
      title={`Delete ${template.name}?`}
      isOpen={isOpen}
      close={close}
      confirm={confirm}
      label="Delete"
      isDangerous
      isBusy={isBusy}
      wrong={wrong}
    >
      <Text size="sm">No more notes can be made with it. Those that were made stay as they are.</Text>
    </Confirm>
  )
}
