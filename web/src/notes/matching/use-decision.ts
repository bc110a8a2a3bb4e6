import { useState } from 'react'
import {
  type CallType,
  ChangeCallTypeDocument,
  ChooseMatchDocument,
  ConfirmMatchDocument,
  type MatchOfCallFragment,
  RejectMatchDocument,
  UndoMatchDocument,
} from '../../generated/notes'
import { type Acted, useAct, type Wrong } from '../../shell/act'
import { candidateOf } from './match-words'

type Done = Acted<{ call: MatchOfCallFragment | null }>

/**
 * What a person may say about a call.
 *
 * @param decided is told what came of it, in words, and whether it can be taken back
 */
export function useDecision(callId: string, decided: (outcome: string, isUndoable: boolean) => void) {
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [confirm, isConfirming] = useAct(ConfirmMatchDocument)
  const [choose, isChoosing] = useAct(ChooseMatchDocument)
  const [reject, isRejecting] = useAct(RejectMatchDocument)
  const [undo, isUndoing] = useAct(UndoMatchDocument)
  const [changeType, isChanging] = useAct(ChangeCallTypeDocument)
  const settle = (done: Done, isUndoable = true) => {
    setWrong(done.wrong)
    if (done.isDone) decided(outcomeOf(done.payload.call), isUndoable)
    return done.isDone
  }
  return {
    wrong,
    isBusy: isConfirming || isChoosing || isRejecting || isUndoing || isChanging,
    confirm: async () => settle(await confirm({ input: { callId } })),
    choose: async (atsReference: string) => settle(await choose({ input: { callId, atsReference } })),
    reject: async () => settle(await reject({ input: { callId } })),
    undo: async () => settle(await undo({ input: { callId } }), false),
    changeType: async (type: CallType) => settle(await changeType({ input: { callId, type } }), false),
  }
}

export type Decision = ReturnType<typeof useDecision>

function outcomeOf(call: MatchOfCallFragment | null): string {
  if (!call) return 'It is about somebody now whose calls you may not open.'
  const { status, application, explanation } = call.match
  if (status !== 'MATCHED' || !application) return explanation
  return `Matched with ${[candidateOf(application), application.jobTitle].filter(Boolean).join(', ')}.`
}

/** Whether a person has said something about the match that was not taken back. */
export function isUndoable(history: MatchOfCallFragment['match']['history']): boolean {
  let said = 0
  for (const { action } of history) {
    if (action === 'UNDONE') said = Math.max(0, said - 1)
    else if (action !== 'LOOKED') said += 1
  }
  return said > 0
}
