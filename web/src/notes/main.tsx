import { IconCalendar, IconChecklist, IconSettings, IconTemplate, IconUsers } from '@tabler/icons-react'
import { lazy } from 'react'
import { product } from '../integration/product'

const Calls = lazy(() => import('./calls/calls'))
const CallPage = lazy(() => import('./calls/call-page'))
const Review = lazy(() => import('./matching/review'))
const Colleagues = lazy(() => import('./directory/colleagues'))
const Templates = lazy(() => import('./templates/templates'))
const Settings = lazy(() => import('./settings'))

product(
  '/notes',
  [
    { to: '/calls', label: 'Calls', Icon: IconCalendar },
    { to: '/review', label: 'Review', Icon: IconChecklist },
    { to: '/templates', label: 'Templates', Icon: IconTemplate },
    { to: '/colleagues', label: 'Colleagues', Icon: IconUsers },
    { to: '/settings', label: 'Settings', Icon: IconSettings },
  ],
  {
    calls: <Calls />,
    'calls/:id': <CallPage />,
    review: <Review />,
    templates: <Templates />,
    colleagues: <Colleagues />,
    settings: <Settings />,
  },
)
