import type { Product } from '../generated/integration'
import { useSession } from '../shell/session'

/** Whether the organisation's plan lets it connect a product; only cord asks for a plan. */
export function usePlanIncludes(product: Product): boolean {
  const { plan } = useSession().viewer.organisation
  return product !== 'CORD' || plan !== 'STARTER'
}
