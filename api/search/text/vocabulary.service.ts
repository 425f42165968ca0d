import { Injectable, Logger } from '@nestjs/common';
import { CATEGORIES, MOTS_CHERCHES } from '../../catalogue/vocabulaires/categories.js';
import { THEMATIQUES } from '../../catalogue/vocabulaires/thematiques.js';
import { TYPES_STRUCTURE } from '../../catalogue/vocabulaires/types-structure.js';
import { ColumnsService } from '../columns/columns.service.js';
import { foldWords } from './fold-words.js';
import { SYNONYMS } from './synonyms.js';
import { Vocabulary } from './vocabulary.js';
import { VocabularyRepository } from './vocabulary.repository.js';

const DESCRIPTIONS_READ = 5_000;
const CHANGED_READ = 500;
// Folded together: each fold has its own cost, however short the text.
const NAMES_FOLDED = 1_000;

/** The words of the catalogue, read at the start and added to as services change. */
@Injectable()
export class VocabularyService {
  private readonly logger = new Logger('recherche');
  readonly words = new Vocabulary();

  constructor(
    private readonly repository: VocabularyRepository,
    private readonly columns: ColumnsService,
  ) {
    const labels = [...THEMATIQUES, ...CATEGORIES, ...TYPES_STRUCTURE].map(({ label }) => label);
    const searched = [...SYNONYMS.flat(), ...Object.values(MOTS_CHERCHES)];
    for (const text of [...searched, ...labels]) this.words.add(foldWords(text));
  }

  async load(): Promise<void> {
    const { names } = this.columns.current();
    for (let first = 0; first < names.length; first += NAMES_FOLDED) {
      this.words.add(foldWords(names.slice(first, first + NAMES_FOLDED).join(' ')));
    }
    this.learn(await this.repository.findNames());
    this.learn(
      await this.repository.findDescriptions(DESCRIPTIONS_READ, this.columns.current().size),
    );
    this.columns.onChange((ids) => void this.learnFrom(ids));
  }

  private async learnFrom(ids: readonly string[]): Promise<void> {
    try {
      this.learn(await this.repository.findTextsOf(ids.slice(0, CHANGED_READ)));
    } catch (error) {
      this.logger.warn(`Mots des services modifiés non lus : ${String(error)}`);
    }
  }

  private learn(texts: readonly string[]): void {
    for (const text of texts) this.words.add(foldWords(text));
  }
}
