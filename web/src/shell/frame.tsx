import {
  ActionIcon,
  Anchor,
  AppShell,
  Burger,
  Group,
  Menu,
  NavLink,
  SegmentedControl,
  Text,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core'
import { useDisclosure, useNetwork } from '@mantine/hooks'
import { IconMoon, IconSun, IconUserCircle } from '@tabler/icons-react'
import type { ComponentType, ReactNode } from 'react'
import { NavLink as RouterLink, useLocation } from 'react-router'
import { useSession } from './session'
import { useSocketState } from './socket-state'

export interface Place {
  to: string
  label: string
  Icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>
  badge?: ReactNode
}

const PRODUCTS = [
  { value: '/cord/', label: 'cord' },
  { value: '/notes/', label: 'Notes' },
  { value: '/graphiql/', label: 'API' },
]

/**
 * What is around every page: where one is, where one can go, and who one is.
 *
 * @param props.aside what stands beside the person at the top right
 */
export function Frame({ places, aside, children }: { places: Place[]; aside?: ReactNode; children: ReactNode }) {
  const [isOpen, menu] = useDisclosure()
  const { pathname } = useLocation()
  const base = location.pathname.startsWith('/notes') ? '/notes/' : '/cord/'
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !isOpen } }} padding="md">
      <AppShell.Header component="section" aria-label="Product and person">
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger opened={isOpen} onClick={menu.toggle} hiddenFrom="sm" size="sm" aria-label="Where to go" />
            <Anchor href="/" underline="never" c="inherit" aria-label="Pinbridge, start" style={{ lineHeight: 0 }}>
              <img src="/pinbridge.svg" alt="" width={28} height={28} />
            </Anchor>
            <SegmentedControl
              size="xs"
              data={PRODUCTS}
              value={base}
              aria-label="Product"
              onChange={(to) => location.assign(to)}
            />
          </Group>
          <Group gap={4} wrap="nowrap">
            {aside}
            <Who />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" component="nav" aria-label="Pages">
        {places.map((place) => (
          <NavLink
            key={place.to}
            component={RouterLink}
            to={place.to}
            label={place.label}
            leftSection={<place.Icon size={18} aria-hidden />}
            rightSection={place.badge}
            active={pathname === place.to || pathname.startsWith(`${place.to}/`)}
            onClick={menu.close}
          />
        ))}
      </AppShell.Navbar>
      <AppShell.Main>
        <Connection />
        {children}
      </AppShell.Main>
    </AppShell>
  )
}

function Who() {
  const { viewer, signOut } = useSession()
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={scheme === 'dark' ? 'Light colours' : 'Dark colours'}
        onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
      >
        {scheme === 'dark' ? <IconSun size={20} /> : <IconMoon size={20} />}
      </ActionIcon>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Signed in as ${viewer.person.name}`}>
            <IconUserCircle size={22} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <Text size="sm" c="var(--mantine-color-text)">
              {viewer.person.name}
            </Text>
            {viewer.person.email}
            <br />
            {viewer.organisation.name}, {viewer.organisation.plan.toLowerCase()} plan
          </Menu.Label>
          <Menu.Item onClick={signOut}>Sign in as somebody else</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  )
}

/** Says when news do not come through; what is shown stays, and goes on by itself. */
function Connection() {
  const { online } = useNetwork()
  const socket = useSocketState()
  if (online && socket !== 'broken') return null
  return (
    <Text role="status" size="sm" p="xs" mb="md" bg="var(--mantine-color-yellow-light)" style={{ borderRadius: 8 }}>
      {online ? 'Live news are interrupted; connecting again.' : 'You are offline. What you see may be old.'}
    </Text>
  )
}
