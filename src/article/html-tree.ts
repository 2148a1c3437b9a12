/**
 * HTML to a tree, for where there is no browser: parse5 (the parser of the HTML standard, so the tree is the one a
 * browser makes) with a tree of plain objects. A full DOM such as jsdom's costs ten times as much and adds nothing
 * that is needed here. Not part of the extension.
 */
import { parse, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'
import type { PageDocument, PageElement, PageNode, PageText } from './dom.ts'

/** The document that a browser with scripts on would parse from `html`, before any script has run. */
export function parseHtml(html: string): PageDocument {
  return parse<Map>(html, { treeAdapter: adapter })
}

class TreeNode implements PageNode {
  parentNode: TreeNode | null = null
  previousSibling: TreeNode | null = null
  nextSibling: TreeNode | null = null
  firstChild: TreeNode | null = null
  lastChild: TreeNode | null = null
  constructor(readonly nodeType: number) {}

  insert(child: TreeNode, before: TreeNode | null): void {
    const previous = before ? before.previousSibling : this.lastChild
    child.parentNode = this
    child.previousSibling = previous
    child.nextSibling = before
    if (previous) previous.nextSibling = child
    else this.firstChild = child
    if (before) before.previousSibling = child
    else this.lastChild = child
  }

  remove(): void {
    const { parentNode: parent, previousSibling: previous, nextSibling: next } = this
    if (!parent) return
    if (previous) previous.nextSibling = next
    else parent.firstChild = next
    if (next) next.previousSibling = previous
    else parent.lastChild = previous
    this.parentNode = null
    this.previousSibling = null
    this.nextSibling = null
  }

  get children(): TreeNode[] {
    const list: TreeNode[] = []
    for (let child = this.firstChild; child; child = child.nextSibling) list.push(child)
    return list
  }
}

class TreeText extends TreeNode implements PageText {
  constructor(public data: string) {
    super(3)
  }
}

class TreeElement extends TreeNode implements PageElement {
  /** Contents of a template, which a browser keeps apart from the document as well. */
  content: TreeNode | null = null
  shadowRoot: TreeNode | null = null
  constructor(
    readonly localName: string,
    readonly namespace: string,
    readonly attributes: { name: string; value: string }[],
  ) {
    super(1)
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null
  }

  get textContent(): string {
    const parts: string[] = []
    for (const node of descendants(this)) if (node instanceof TreeText) parts.push(node.data)
    return parts.join('')
  }
}

class TreeDocument extends TreeNode implements PageDocument {
  mode = 'no-quirks'
  private byName: globalThis.Map<string, TreeElement[]> | null = null
  constructor() {
    super(9)
  }

  get documentElement(): TreeElement | null {
    return this.child(this, 'html')
  }

  get body(): TreeElement | null {
    return this.child(this.documentElement, 'body')
  }

  getElementsByTagName(name: string): TreeElement[] {
    if (!this.byName) {
      this.byName = new globalThis.Map()
      for (const node of descendants(this)) {
        if (!(node instanceof TreeElement)) continue
        const list = this.byName.get(node.localName)
        if (list) list.push(node)
        else this.byName.set(node.localName, [node])
      }
    }
    return this.byName.get(name) ?? []
  }

  private child(parent: TreeNode | null, name: string): TreeElement | null {
    const found = parent?.children.find((node) => node instanceof TreeElement && node.localName === name)
    return (found as TreeElement | undefined) ?? null
  }
}

function* descendants(root: TreeNode): Generator<TreeNode> {
  let node: TreeNode | null = root.firstChild
  while (node) {
    yield node
    if (node.firstChild) node = node.firstChild
    else {
      while (node && node !== root && !node.nextSibling) node = node.parentNode
      if (!node || node === root) return
      node = node.nextSibling
    }
  }
}

type Map = TreeAdapterTypeMap<
  TreeNode,
  TreeNode,
  TreeNode,
  TreeDocument,
  TreeNode,
  TreeElement,
  TreeNode,
  TreeText,
  TreeElement,
  TreeNode
>

const adapter: TreeAdapter<Map> = {
  createDocument: () => new TreeDocument(),
  createDocumentFragment: () => new TreeNode(11),
  createElement: (name, namespace, attributes) => new TreeElement(name, namespace, attributes),
  createCommentNode: () => new TreeNode(8),
  createTextNode: (text) => new TreeText(text),
  appendChild: (parent, child) => parent.insert(child, null),
  insertBefore: (parent, child, before) => parent.insert(child, before),
  detachNode: (node) => node.remove(),
  insertText(parent, text) {
    if (parent.lastChild instanceof TreeText) parent.lastChild.data += text
    else parent.insert(new TreeText(text), null)
  },
  insertTextBefore(parent, text, before) {
    if (before.previousSibling instanceof TreeText) before.previousSibling.data += text
    else parent.insert(new TreeText(text), before)
  },
  adoptAttributes(element, attributes) {
    for (const attribute of attributes)
      if (element.getAttribute(attribute.name) === null) element.attributes.push(attribute)
  },
  setTemplateContent(template, content) {
    template.content = content
  },
  getTemplateContent: (template) => template.content as TreeNode,
  setDocumentType() {},
  setDocumentMode(document, mode) {
    document.mode = mode
  },
  getDocumentMode: (document) => document.mode as ReturnType<TreeAdapter['getDocumentMode']>,
  getFirstChild: (node) => node.firstChild,
  getChildNodes: (node) => node.children,
  getParentNode: (node) => node.parentNode,
  getAttrList: (element) => element.attributes,
  getTagName: (element) => element.localName,
  getNamespaceURI: (element) => element.namespace as ReturnType<TreeAdapter['getNamespaceURI']>,
  getTextNodeContent: (node) => node.data,
  getCommentNodeContent: () => '',
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is TreeText => node instanceof TreeText,
  isElementNode: (node): node is TreeElement => node instanceof TreeElement,
  isCommentNode: (node): node is TreeNode => node.nodeType === 8,
  isDocumentTypeNode: (node): node is TreeNode => node.nodeType === 10,
  setNodeSourceCodeLocation() {},
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation() {},
  /** A template with `shadowrootmode` becomes its parent's shadow root, as in a browser. */
  onItemPop(item) {
    if (!(item instanceof TreeElement) || item.localName !== 'template' || !item.content) return
    if (item.getAttribute('shadowrootmode') === null || !(item.parentNode instanceof TreeElement)) return
    item.parentNode.shadowRoot ??= item.content
  },
}
