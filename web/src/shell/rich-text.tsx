import { Anchor, Text, Typography } from '@mantine/core'
import { createElement, Fragment, type ReactNode, useMemo } from 'react'

const KEPT = new Set(['p', 'br', 'hr', 'ul', 'ol', 'li', 'strong', 'b', 'em', 'i', 'u', 'blockquote', 'pre', 'code', 'div'])
const DROPPED = new Set(['script', 'style', 'iframe', 'object', 'embed', 'template', 'noscript', 'svg', 'math', 'form'])
const HEADING = /^h[1-6]$/
const SAFE = /^(https?:|mailto:)/i

/** Text that others wrote, plain or HTML: of HTML only what says something is kept, and nothing that acts. */
export function RichText({ text }: { text: string }) {
  const nodes = useMemo(() => (isHtml(text) ? cleaned(text) : null), [text])
  if (nodes === null) {
    return (
      <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Text>
    )
  }
  return (
    <Typography fz="sm" style={{ overflowWrap: 'anywhere' }}>
      {nodes}
    </Typography>
  )
}

export const isHtml = (text: string) => /<\/?[a-z][^>]*>/i.test(text)

/** A document that is only parsed runs nothing and fetches nothing; what is shown is built anew. */
function cleaned(html: string): ReactNode {
  return childrenOf(new DOMParser().parseFromString(html, 'text/html').body)
}

const childrenOf = (node: Node): ReactNode[] =>
  [...node.childNodes].map((child, index) => <Fragment key={index}>{one(child)}</Fragment>)

function one(node: Node): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent
  if (!(node instanceof Element)) return null
  const name = node.tagName.toLowerCase()
  if (DROPPED.has(name)) return null
  // Below the title of a section, whatever level its author had in mind.
  if (HEADING.test(name)) return <h3 style={{ fontSize: 'var(--mantine-font-size-md)' }}>{node.textContent}</h3>
  if (name === 'br' || name === 'hr') return createElement(name)
  if (KEPT.has(name)) return createElement(name, null, ...childrenOf(node))
  const href = name === 'a' ? node.getAttribute('href') : null
  if (href && SAFE.test(href)) {
    return (
      <Anchor href={href} target="_blank" rel="noreferrer nofollow" td="underline" fz="inherit">
        {childrenOf(node)}
      </Anchor>
    )
  }
  return <>{childrenOf(node)}</>
}
