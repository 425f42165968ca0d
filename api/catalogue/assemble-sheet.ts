import type { DispositifSlug } from '../dispositifs/dispositif.js';
import { type Agenda, describeOpeningHours, nextDates, whatToAsk } from './describe-permanence.js';
import { describeRecurrence } from './dates/describe-recurrence.js';
import { findMissionLocale, type MissionLocale } from './find-mission-locale.js';
import { type Fraicheur, weighFreshness } from './freshness.js';
import { judgeOffer, type Offre } from './live-offer.js';
import { NATIONAL_CONTACTS } from './national-contacts.js';
import { postOfToday } from './people/public-contact-of-post.js';
import { type Contact, type Interlocuteur, resolveContact } from './resolve-contact.js';
import type { HorairesSheet, PermanenceSheet } from './sheet.schema.js';
import type { PermanenceRecord, ServiceRecord } from './records.js';
import type { Structure } from './structures.schema.js';

const NATIONAL: ReadonlyMap<string, Interlocuteur> = new Map(
  Object.entries(NATIONAL_CONTACTS satisfies Partial<Record<DispositifSlug, Interlocuteur>>),
);

const speaks = (structure: Structure): Interlocuteur => ({
  nom: structure.nom,
  commune: structure.commune,
  telephone: structure.telephone,
  courriel: structure.courriel,
  lien: structure.site_web,
});

function postOf({ permanences, structure }: ServiceRecord, today: string): Interlocuteur | null {
  const poste = permanences
    .map(({ postes }) => postOfToday(postes, today))
    .find((one) => one?.telephone || one?.courriel);
  if (!poste) return null;
  const { intitule: nom, telephone, courriel } = poste;
  return { nom, commune: structure.commune, telephone, courriel, lien: null };
}

export function contactOf(
  record: ServiceRecord,
  missionsLocales: readonly MissionLocale[],
  today: string,
): Contact {
  const { structure, gestionnaire, dispositif, telephone, courriel } = record;
  return resolveContact({
    service: { telephone, courriel, lien: record.lien_mobilisation },
    poste: postOf(record, today),
    structure: speaks(structure),
    gestionnaire,
    national: dispositif === null ? null : (NATIONAL.get(dispositif) ?? null),
    missionLocale: findMissionLocale(missionsLocales, {
      commune: record.code_insee ?? structure.code_insee,
      departement: structure.departement_code,
      longitude: record.longitude ?? structure.longitude,
      latitude: record.latitude ?? structure.latitude,
    }),
  });
}

export function contactOfStructure(
  structure: Structure,
  missionsLocales: readonly MissionLocale[],
): Contact {
  return resolveContact({
    service: { telephone: null, courriel: null, lien: null },
    poste: null,
    structure: speaks(structure),
    gestionnaire: null,
    national: null,
    missionLocale: findMissionLocale(missionsLocales, {
      commune: structure.code_insee,
      departement: structure.departement_code,
      longitude: structure.longitude,
      latitude: structure.latitude,
    }),
  });
}

const ITS_OWN: ReadonlySet<Contact['origine']> = new Set(['service', 'poste', 'structure']);

export function offerOf(
  record: ServiceRecord,
  contact: Contact,
  fraicheur: Fraicheur,
  today: string,
): Offre {
  const { statut, places_disponibles, fermetures } = record;
  const hasContact = ITS_OWN.has(contact.origine);
  const offre = { statut, places_disponibles, fermetures, fraicheur: fraicheur.etat, hasContact };
  return judgeOffer(offre, today);
}

export function freshnessOf(record: ServiceRecord, today: string): Fraicheur {
  return weighFreshness(record.confirmations, today);
}

export function permanenceSheetOf(record: PermanenceRecord, agenda: Agenda): PermanenceSheet {
  const {
    dates_exclues: _excluded,
    dates_ajoutees: _added,
    zone_scolaire: _zone,
    postes,
    ...shown
  } = record;
  return {
    ...shown,
    poste: postOfToday(postes, agenda.today),
    phrase: describeRecurrence(record),
    a_demander: whatToAsk(record),
    prochaines_dates: nextDates([record], agenda),
  };
}

/** The hours of the service, else those of its structure, said as such. */
export function hoursOf(record: ServiceRecord, agenda: Agenda): HorairesSheet | null {
  const own = record.horaires_accueil;
  const texte = own ?? record.structure.horaires_accueil;
  if (texte === null) return null;
  return {
    ...describeOpeningHours(texte, agenda),
    origine: own === null ? 'structure' : 'service',
  };
}
