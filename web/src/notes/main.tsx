import { IconCalendar, IconChecklist, IconSettings, IconTemplate, IconUsers } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { Navigate, Route, Routes } from 'react-router'
import { NoticesButton } from '../integration/notices-button'
import { Frame } from '../shell/frame'
import { mount } from '../shell/mount'
import { NotHere } from '../shell/not-here'
import { Loading } from '../shell/parts'
import { SignedIn } from '../shell/session'

const Calls = lazy(() => import('./calls/calls'))
const CallPage = lazy(() => import('./calls/call-page'))
const Review = lazy(() => import('./matching/review'))
const Colleagues = lazy(() => import('./directory/colleagues'))
const Templates = lazy(() => import('./templates/templates'))
const Settings = lazy(() => import('./settings'))

const PLACES = [
  { to: '/calls', label: 'Calls', Icon: IconCalendar },
  { to: '/review', label: 'Review', Icon: IconChecklist },
  { to: '/templates', label: 'Templates', Icon: IconTemplate },
  { to: '/colleagues', label: 'Colleagues', Icon: IconUsers },
  { to: '/settings', label: 'Settings', Icon: IconSettings },
]

mount(
  '/notes',
  <SignedIn>
    <Frame places={PLACES} aside={<NoticesButton />}>
      <Suspense fallback={<Loading />}>
        <Routes>
          <Route index element={<Navigate to="/calls" replace />} />
          <Route path="calls" element={<Calls />} />
          <Route path="calls/:id" element={<CallPage />} />
          <Route path="review" element={<Review />} />
          <Route path="templates" element={<Templates />} />
          <Route path="colleagues" element={<Colleagues />} />
          <Route path="settings" element={<Settings />} />
          <Route path="*" element={<NotHere />} />
        </Routes>
      </Suspense>
    </Frame>
  </SignedIn>,
)
