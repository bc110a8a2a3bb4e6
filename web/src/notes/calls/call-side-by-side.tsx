import type { ReactNode } from 'react'
import style from './call-side-by-side.module.css'

/** Two parts beside each other where there is room, the second in view while the first is read. */
export function SideBySide({ children }: { children: ReactNode }) {
  return <div className={style.columns}>{children}</div>
}
