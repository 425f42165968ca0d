import type { ModeDeTransport } from '../mode-de-transport.js';
import { sayVisit } from './say-visit.js';
import type { Essai, Presence, Visite, VisitPlace } from './visit.js';
import type { VisiteAnswer } from './visits.schema.js';

type Told = Omit<VisiteAnswer, 'mode' | 'etat' | 'message' | 'alertes'>;

const NOTHING: Told = {
  raison: null,
  lieu: null,
  presence: null,
  aller: null,
  retour: null,
  minutes_sur_place: null,
  minutes_absence: null,
  minutes: null,
  estime: false,
  source: null,
  essais: [],
};

/** A visit in the words of the contract. */
export function tellVisit(
  visite: Visite,
  { mode, alertes }: { readonly mode: ModeDeTransport; readonly alertes: readonly string[] },
): VisiteAnswer {
  const message = sayVisit(visite);
  return { mode, etat: visite.kind, message, ...NOTHING, ...told(visite), alertes: [...alertes] };
}

function told(visite: Visite): Partial<Told> {
  const { kind } = visite;
  if (kind === 'a_distance' || kind === 'sans_lieu') return {};
  if (kind === 'possible') return toldPossible(visite);
  if (kind === 'impossible') {
    const { essais, source } = visite;
    const [{ presence, raison, aller }] = essais;
    return { ...toDay(presence), raison, aller, source, essais: essais.map(toEssai) };
  }
  const lieu = toPlace(visite.place);
  if (kind === 'horaires_inconnus') return { lieu };
  const { minutes, source } = visite;
  if (kind === 'jours_inconnus') return { lieu, minutes, source };
  const presence = visite.presence && toPresence(visite.presence);
  return { lieu, presence, minutes, estime: visite.estime, source };
}

function toldPossible(visite: Extract<Visite, { readonly kind: 'possible' }>): Partial<Told> {
  const { presence, aller, retour, minutesSurPlace, minutesAbsence, source } = visite;
  return {
    ...toDay(presence),
    aller,
    retour,
    minutes: aller.minutes,
    minutes_sur_place: minutesSurPlace,
    minutes_absence: minutesAbsence,
    source,
    essais: visite.essais.map(toEssai),
  };
}

const toPlace = (place: VisitPlace) => ({ ...place });

const toPresence = ({ place, ...day }: Presence) => ({ ...day, lieu: toPlace(place) });

const toDay = (presence: Presence) => ({
  lieu: toPlace(presence.place),
  presence: toPresence(presence),
});

const toEssai = ({ presence, raison }: Essai) => ({ presence: toPresence(presence), raison });
