import { parseHTML } from 'linkedom';
import { html as htmlNames, parse, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

type PageTree = TreeAdapterTypeMap<
  Node,
  Node,
  ChildNode,
  Document,
  DocumentFragment,
  Element,
  Comment,
  Text,
  HTMLTemplateElement,
  DocumentType
>;

/** linkedom's time for a class attribute grows with the square of its words; names of use stand at its front. */
const longestClass = 2_000;

/** A frame inside a frame inside a page is read; deeper ones are not. */
const deepestFrame = 2;

/**
 * Parses HTML as a browser does (parse5: unclosed tags, tables with text between rows, framesets) into
 * linkedom nodes, without recursion, so that a nest 100,000 deep does not overflow.
 *
 * `html` is decoded text; `url` the address it came from, or null. `document.URL` gives the address
 * (`about:blank` for null), and every frame with `srcdoc` has its `contentDocument`, as in a browser.
 * Frames with `src` have none: nothing is fetched.
 */
export function pageDocument(html: string, url: string | null): Document {
  return documentOfFrame(html, url ?? 'about:blank', 0);
}

function documentOfFrame(html: string, url: string, frameDepth: number): Document {
  const document = parse<PageTree>(html, { treeAdapter: linkedomAdapter(), scriptingEnabled: true });
  Object.defineProperty(document, 'URL', { value: url });
  if (frameDepth < deepestFrame) {
    for (const frame of document.querySelectorAll('iframe[srcdoc]')) {
      const inner = documentOfFrame(frame.getAttribute('srcdoc') ?? '', 'about:srcdoc', frameDepth + 1);
      Object.defineProperty(frame, 'contentDocument', { value: inner });
    }
  }
  return document;
}

function emptyDocument(): Document {
  return parseHTML('').document;
}

/** The parser's steps as operations on linkedom nodes. One adapter a parse: it holds the document it fills. */
function linkedomAdapter(): TreeAdapter<PageTree> {
  const document = emptyDocument();
  const elementNode = document.ELEMENT_NODE;
  const textNode = document.TEXT_NODE;
  const foreignNamespaces = new Map<Element, htmlNames.NS>();
  let mode = htmlNames.DOCUMENT_MODE.NO_QUIRKS;

  const setAttributes = (element: Element, attributes: readonly { name: string; value: string }[]): void => {
    for (const { name, value } of attributes) {
      if (!element.hasAttribute(name))
        element.setAttribute(name, name === 'class' ? value.slice(0, longestClass) : value);
    }
  };
  const insertText = (parent: Node, text: string, before: ChildNode | null): void => {
    const previous = before === null ? parent.lastChild : before.previousSibling;
    if (previous !== null && previous.nodeType === textNode) previous.nodeValue += text;
    else parent.insertBefore(document.createTextNode(text), before);
  };

  return {
    createDocument: () => document,
    createDocumentFragment: () => document.createDocumentFragment(),
    createElement(tagName, namespace, attributes) {
      const element = document.createElement(tagName);
      if (namespace !== htmlNames.NS.HTML) foreignNamespaces.set(element, namespace);
      setAttributes(element, attributes);
      return element;
    },
    createCommentNode: (data) => document.createComment(data),
    createTextNode: (value) => document.createTextNode(value),
    appendChild: (parent, child) => void parent.appendChild(child),
    insertBefore: (parent, child, reference) => void parent.insertBefore(child, reference),
    // linkedom makes the content with the element.
    setTemplateContent: () => {},
    getTemplateContent: (template) => template.content,
    // The doctype says nothing about the text.
    setDocumentType: () => {},
    setDocumentMode: (_document, next) => {
      mode = next;
    },
    getDocumentMode: () => mode,
    detachNode: (node) => node.remove(),
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: (parent, text, reference) => insertText(parent, text, reference),
    adoptAttributes: setAttributes,
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => [...node.childNodes],
    getParentNode: (node) => node.parentNode,
    getAttrList: (element) => [...element.attributes].map(({ name, value }) => ({ name, value })),
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => foreignNamespaces.get(element) ?? htmlNames.NS.HTML,
    getTextNodeContent: (text) => text.data,
    getCommentNodeContent: (comment) => comment.data,
    getDocumentTypeNodeName: (doctype) => doctype.name,
    getDocumentTypeNodePublicId: (doctype) => doctype.publicId,
    getDocumentTypeNodeSystemId: (doctype) => doctype.systemId,
    isTextNode: (node): node is Text => node.nodeType === textNode,
    isCommentNode: (node): node is Comment => node.nodeType === document.COMMENT_NODE,
    isDocumentTypeNode: (node): node is DocumentType => node.nodeType === document.DOCUMENT_TYPE_NODE,
    isElementNode: (node): node is Element => node.nodeType === elementNode,
    setNodeSourceCodeLocation: () => {},
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => {},
  };
}
