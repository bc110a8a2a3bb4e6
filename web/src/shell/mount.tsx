import { createTheme, type CSSVariablesResolver, MantineProvider } from '@mantine/core'
import '@mantine/core/styles.css'
import { Notifications } from '@mantine/notifications'
import '@mantine/notifications/styles.css'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'

const theme = createTheme({
  primaryColor: 'bridge',
  primaryShade: { light: 7, dark: 7 },
  defaultRadius: 'md',
  autoContrast: true,
  colors: {
    bridge: [
      '#eaf5fc', '#d7e7f3', '#aacde8', '#7ab2dd', '#539bd4', '#3a8ccf', '#2b85cd', '#1c5d8f', '#124f7d', '#003d65',
    ],
    red: ['#fff0f0', '#ffdede', '#ffb8b8', '#ff8a8a', '#f96060', '#ec4545', '#de3434', '#c02626', '#a61e1e', '#841616'],
  },
  components: {
    CloseButton: { defaultProps: { 'aria-label': 'Close' } },
    // The head of a dialog is no second head of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
  },
})

/**
 * Text that can be read by everybody: at least 4.5 to 1 on every ground that is used, which Mantine's dimmed text
 * and light badges are not.
 */
const readable: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5c636a',
    '--mantine-color-placeholder': '#5c636a',
    '--mantine-color-error': '#c02626',
    ...onLight({
      teal: '#05573f',
      red: '#8f1919',
      yellow: '#6b4400',
      orange: '#7d3400',
      green: '#1b5e2a',
      gray: '#40464d',
      blue: '#12507f',
      bridge: '#124f7d',
    }),
  },
  dark: {
    '--mantine-color-dimmed': '#b8bcc2',
    '--mantine-color-placeholder': '#b8bcc2',
    '--mantine-color-error': '#ff8787',
    ...onLight({
      teal: '#96f2d7',
      red: '#ffc0c0',
      yellow: '#ffec99',
      orange: '#ffd8a8',
      green: '#b2f2bb',
      gray: '#d3d7dc',
      blue: '#b5daf7',
      bridge: '#b5daf7',
    }),
  },
})

/** The text on the light variant of each colour. */
function onLight(colours: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(colours).map(([name, colour]) => [`--mantine-color-${name}-light-color`, colour]),
  )
}

/** Starts the pages under a path of the service. */
export function mount(basename: string, children: ReactNode) {
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto" cssVariablesResolver={readable}>
        <Notifications position="bottom-right" />
        <BrowserRouter basename={basename}>{children}</BrowserRouter>
      </MantineProvider>
    </StrictMode>,
  )
}
