import { IconBriefcase, IconInbox, IconSend, IconSettings } from '@tabler/icons-react'
import { lazy } from 'react'
import { product } from '../integration/product'

const Inbox = lazy(() => import('./conversations/inbox'))
const ConversationPage = lazy(() => import('./conversations/conversation-page'))
const Positions = lazy(() => import('./positions/positions'))
const PositionPage = lazy(() => import('./positions/position-page'))
const Deliveries = lazy(() => import('./forwarding/deliveries'))
const BulkPage = lazy(() => import('./forwarding/bulk-page'))
const Settings = lazy(() => import('./settings'))

product(
  '/cord',
  [
    { to: '/inbox', label: 'Inbox', Icon: IconInbox },
    { to: '/positions', label: 'Positions', Icon: IconBriefcase },
    { to: '/deliveries', label: 'Deliveries', Icon: IconSend },
    { to: '/settings', label: 'Settings', Icon: IconSettings },
  ],
  {
    inbox: <Inbox />,
    'inbox/:id': <ConversationPage />,
    positions: <Positions />,
    'positions/:id': <PositionPage />,
    deliveries: <Deliveries />,
    'deliveries/bulk/:id': <BulkPage />,
    settings: <Settings />,
  },
)
