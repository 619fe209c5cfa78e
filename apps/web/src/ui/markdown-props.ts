export interface MarkdownProps {
  text: string;
}
