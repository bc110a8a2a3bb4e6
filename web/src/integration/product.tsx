import { type ReactNode, Suspense } from 'react'
import { Navigate, Route, Routes } from 'react-router'
import { Frame, type Place } from '../shell/frame'
import { mount } from '../shell/mount'
import { NotHere } from '../shell/not-here'
import { Loading } from '../shell/parts'
import { SignedIn } from '../shell/session'
import { NoticesButton } from './notices-button'

/**
 * Starts the pages of a product: whoever signs in sees the first of its places, and notices wherever they are.
 *
 * @param pages what is shown at each address below the product's own
 */
export function product(basename: string, places: [Place, ...Place[]], pages: Record<string, ReactNode>) {
  mount(
    basename,
    <SignedIn>
      <Frame places={places} aside={<NoticesButton />}>
        <Suspense fallback={<Loading />}>
          <Routes>
            <Route index element={<Navigate to={places[0].to} replace />} />
            {Object.entries(pages).map(([path, page]) => (
              <Route key={path} path={path} element={page} />
            ))}
            <Route path="*" element={<NotHere />} />
          </Routes>
        </Suspense>
      </Frame>
    </SignedIn>,
  )
}
