import { IconBriefcase, IconInbox, IconSend, IconSettings } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { Navigate, Route, Routes } from 'react-router'
import { NoticesButton } from '../integration/notices-button'
import { Frame } from '../shell/frame'
import { mount } from '../shell/mount'
import { NotHere } from '../shell/not-here'
import { Loading } from '../shell/parts'
import { SignedIn } from '../shell/session'

const Inbox = lazy(() => import('./conversations/inbox'))
const ConversationPage = lazy(() => import('./conversations/conversation-page'))
const Positions = lazy(() => import('./positions/positions'))
const PositionPage = lazy(() => import('./positions/position-page'))
const Deliveries = lazy(() => import('./forwarding/deliveries'))
const BulkPage = lazy(() => import('./forwarding/bulk-page'))
const Settings = lazy(() => import('./settings'))

const PLACES = [
  { to: '/inbox', label: 'Inbox', Icon: IconInbox },
  { to: '/positions', label: 'Positions', Icon: IconBriefcase },
  { to: '/deliveries', label: 'Deliveries', Icon: IconSend },
  { to: '/settings', label: 'Settings', Icon: IconSettings },
]

mount(
  '/cord',
  <SignedIn>
    <Frame places={PLACES} aside={<NoticesButton />}>
      <Suspense fallback={<Loading />}>
        <Routes>
          <Route index element={<Navigate to="/inbox" replace />} />
          <Route path="inbox" element={<Inbox />} />
          <Route path="inbox/:id" element={<ConversationPage />} />
          <Route path="positions" element={<Positions />} />
          <Route path="positions/:id" element={<PositionPage />} />
          <Route path="deliveries" element={<Deliveries />} />
          <Route path="deliveries/bulk/:id" element={<BulkPage />} />
          <Route path="settings" element={<Settings />} />
          <Route path="*" element={<NotHere />} />
        </Routes>
      </Suspense>
    </Frame>
  </SignedIn>,
)
