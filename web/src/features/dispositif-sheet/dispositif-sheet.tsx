import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Dispositif } from '../../api/contract';
import { errorText } from '../../api/error-text';
import { fragmentOfProfil } from '../../api/profil';
import { dispositifQuery, type Asker } from '../../api/queries';
import { useAsker } from '../../api/use-asker';
import { errors } from '../../messages/fr/errors';
import { formatHourRange } from '../../messages/fr/format';
import { relationLines } from '../../messages/fr/relations';
import { ruleLines } from '../../messages/fr/rules';
import { sheet } from '../../messages/fr/sheet';
import { shell } from '../../messages/fr/shell';
import { BackLink } from '../../ui/back-link';
import { ButtonLink } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { QueryView } from '../../ui/query-view';
import { ReasonList } from '../../ui/reason-list';
import { RelationList } from '../../ui/relation-list';
import { Facts, Sheet, SheetHead, SheetSection } from '../../ui/sheet';
import { SourceLink } from '../../ui/source-link';
import styles from './dispositif-sheet.module.css';

const words = sheet.dispositif;
const VIEW_WORDS = {
  loading: sheet.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

export function DispositifSheet({ slug }: { slug: string }): ReactElement {
  const query = useQuery(dispositifQuery(slug));
  const { asker } = useAsker();
  return (
    <Sheet>
      <BackLink label={sheet.back} />
      <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
        {(dispositif) => (
          <>
            <title>{shell.title(dispositif.nom)}</title>
            <SheetHead
              kicker={words.title}
              title={dispositif.nom}
              subtitle={dispositif.description}
              actions={
                dispositif.statut === 'ferme' ? null : (
                  <ButtonLink
                    small
                    look="primary"
                    icon="search"
                    to={findLink(dispositif.slug, asker)}
                  >
                    {words.find}
                  </ButtonLink>
                )
              }
            />
            <Standing dispositif={dispositif} />
            <Conditions dispositif={dispositif} />
            <Practice dispositif={dispositif} />
            <Links dispositif={dispositif} />
          </>
        )}
      </QueryView>
    </Sheet>
  );
}

function Standing({ dispositif }: { dispositif: Dispositif }): ReactElement | null {
  const { statut, ferme_depuis: since } = dispositif;
  if (statut === 'ouvert') return null;
  const isClosed = statut === 'ferme';
  return (
    <Notice title={isClosed ? words.closed : words.toCheck} tone="attention">
      <p>{isClosed && since ? words.closedSince(since) : isClosed ? '' : words.toCheckText}</p>
    </Notice>
  );
}

function Conditions({ dispositif }: { dispositif: Dispositif }): ReactElement | null {
  if (dispositif.regles.length === 0) return null;
  return (
    <SheetSection id="conditions" title={words.rules}>
      <ReasonList reasons={ruleLines(dispositif.regles)} sourceLabel={sheet.sources.see} />
    </SheetSection>
  );
}

function Practice({ dispositif }: { dispositif: Dispositif }): ReactElement {
  const { heures_semaine_min: min, heures_semaine_max: max, montants } = dispositif;
  return (
    <SheetSection id="pratique" title={sheet.howMuch.title}>
      <Facts
        facts={[
          { label: words.duration, value: dispositif.duree },
          { label: words.hours, value: formatHourRange(min, max) },
          { label: words.entry, value: dispositif.entree },
          { label: words.where, value: dispositif.ou },
          ...montants.map((amount) => ({
            label: amount.libelle,
            value: (
              <>
                {words.amount(amount.euros, amount.annee)} (
                <SourceLink name={amount.source.nom} url={amount.source.url} />)
              </>
            ),
          })),
        ]}
      />
      {dispositif.liste_cej ? <p>{sheet.howMuch.cej}</p> : null}
      <ul className={styles.facts}>
        {dispositif.faits.map((fact) => (
          <li key={fact.texte}>
            {fact.texte}{' '}
            <span className={styles.source}>
              (<SourceLink name={fact.source.nom} url={fact.source.url} />)
            </span>
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}

function Links({ dispositif }: { dispositif: Dispositif }): ReactElement {
  return (
    <>
      {dispositif.relations.length > 0 ? (
        <SheetSection id="relations" title={words.relations}>
          <RelationList
            relations={relationLines(dispositif.relations, dispositif.slug)}
            sourceLabel={sheet.sources.see}
          />
        </SheetSection>
      ) : null}
      <SheetSection id="sources" title={words.sources}>
        <ul className={styles.facts}>
          {dispositif.sources.map((source) => (
            <li key={source.nom}>
              <SourceLink name={source.nom} url={source.url} />
            </li>
          ))}
        </ul>
      </SheetSection>
    </>
  );
}

function findLink(slug: string, { profil, commune, mode }: Asker): string {
  const params = new URLSearchParams({
    ...(commune && { commune, ...(mode && { mode }) }),
    dispositifs: slug,
  });
  return `/?${params}${fragmentOfProfil(profil)}`;
}
