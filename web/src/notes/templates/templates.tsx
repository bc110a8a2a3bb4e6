import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useQuery } from 'urql'
import { AllTemplatesDocument, type WholeTemplateFragment } from '../../generated/notes'
import { useAgain } from '../../shell/again'
import { useKept } from '../../shell/kept'
import { Empty, Loading, Page } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { useIsRecruiter } from '../../shell/session'
import { DeleteTemplate } from './delete-template'
import { TemplateCard } from './template-card'
import { TemplateDialog } from './template-dialog'

const TEMPLATES = { additionalTypenames: ['NoteTemplate'] }

interface Opened {
  times: number
  isOpen: boolean
  kind: 'edit' | 'delete'
  template: WholeTemplateFragment | null
}

/** What notes are made with: the templates that everybody has, and the organisation's own. */
export default function TemplatesPage() {
  const [{ data: latest, error }, ask] = useQuery({ query: AllTemplatesDocument, context: TEMPLATES })
  const again = useAgain(ask)
  const templates = useKept(latest)?.noteTemplates
  const [opened, setOpened] = useState<Opened>({ times: 0, isOpen: false, kind: 'edit', template: null })
  const creator = useRef<HTMLButtonElement>(null)
  const isRecruiter = useIsRecruiter()
  const opener = useRef<HTMLElement>(null)
  const open = (kind: Opened['kind'], template: Opened['template'], from: HTMLElement) => {
    opener.current = from
    setOpened(({ times }) => ({ times: times + 1, isOpen: true, kind, template }))
  }
  const close = () => setOpened((earlier) => ({ ...earlier, isOpen: false }))
  useEffect(() => {
    if (!opened.isOpen) opener.current?.focus()
  }, [opened.isOpen])
  const own = templates?.filter((template) => !template.isBuiltIn) ?? []
  return (
    <Page
      title="Templates"
      actions={
        isRecruiter && (
          <Button ref={creator} onClick={(event) => open('edit', null, event.currentTarget)}>
            New template
          </Button>
        )
      }
    >
      {error && <Problem error={error} again={again} />}
      {!templates && !error && <Loading />}
      {own.map((template) => (
        <TemplateCard
          key={template.id}
          template={template}
          edit={isRecruiter ? (from) => open('edit', template, from) : null}
          remove={isRecruiter ? (from) => open('delete', template, from) : null}
        />
      ))}
      {templates && own.length === 0 && (
        <Empty title="Your organisation has no templates of its own">
          {isRecruiter
            ? 'Make one when the built-in ones below do not ask what you want to know.'
            : 'Recruiters and admins can make some.'}
        </Empty>
      )}
      {templates
        ?.filter((template) => template.isBuiltIn)
        .map((template) => <TemplateCard key={template.id} template={template} edit={null} remove={null} />)}
      {opened.kind === 'edit' && (
        <TemplateDialog key={opened.times} template={opened.template} isOpen={opened.isOpen} close={close} />
      )}
      {opened.kind === 'delete' && opened.template && (
        <DeleteTemplate
          key={opened.times}
          template={opened.template}
          isOpen={opened.isOpen}
          close={close}
          forget={() => {
            opener.current = creator.current
          }}
        />
      )}
    </Page>
  )
}
