import type { ReactElement } from 'react';
import { shell } from '../../messages/fr/shell';
import { Sheet, SheetHead, SheetSection } from '../../ui/sheet';

export type TextPageWords = {
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly paragraphs: readonly string[];
  }[];
};

export function TextPage({ words }: { words: TextPageWords }): ReactElement {
  return (
    <Sheet>
      <title>{shell.title(words.title)}</title>
      <SheetHead kicker={words.kicker} title={words.title} subtitle={words.lead} />
      {words.sections.map((section) => (
        <SheetSection key={section.id} id={section.id} title={section.title}>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </SheetSection>
      ))}
    </Sheet>
  );
}
