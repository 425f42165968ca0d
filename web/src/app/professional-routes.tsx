import { lazy, type ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { NotFoundRoute } from './routes/not-found-route';
import { SessionGate } from './session-gate';

const SignInRoute = lazy(() =>
  import('./routes/sign-in-route').then((m) => ({ default: m.SignInRoute })),
);
const SignInLinkRoute = lazy(() =>
  import('./routes/sign-in-link-route').then((m) => ({ default: m.SignInLinkRoute })),
);
const MySpaceRoute = lazy(() =>
  import('./routes/my-space-route').then((m) => ({ default: m.MySpaceRoute })),
);
const MySheetsRoute = lazy(() =>
  import('./routes/my-sheets-route').then((m) => ({ default: m.MySheetsRoute })),
);
const EditSheetRoute = lazy(() =>
  import('./routes/edit-sheet-route').then((m) => ({ default: m.EditSheetRoute })),
);
const ModerationRoute = lazy(() =>
  import('./routes/moderation-route').then((m) => ({ default: m.ModerationRoute })),
);
const DuplicatesRoute = lazy(() =>
  import('./routes/duplicates-route').then((m) => ({ default: m.DuplicatesRoute })),
);
const CampaignsRoute = lazy(() =>
  import('./routes/campaigns-route').then((m) => ({ default: m.CampaignsRoute })),
);
const CampaignRoute = lazy(() =>
  import('./routes/campaign-route').then((m) => ({ default: m.CampaignRoute })),
);
const ImportsRoute = lazy(() =>
  import('./routes/imports-route').then((m) => ({ default: m.ImportsRoute })),
);
const ImportRoute = lazy(() =>
  import('./routes/import-route').then((m) => ({ default: m.ImportRoute })),
);
const NewSourceRoute = lazy(() =>
  import('./routes/new-source-route').then((m) => ({ default: m.NewSourceRoute })),
);
const SourceRoute = lazy(() =>
  import('./routes/source-route').then((m) => ({ default: m.SourceRoute })),
);
const PassageRoute = lazy(() =>
  import('./routes/passage-route').then((m) => ({ default: m.PassageRoute })),
);
const TerritoryRoute = lazy(() =>
  import('./routes/territory-route').then((m) => ({ default: m.TerritoryRoute })),
);
const CoverageRoute = lazy(() =>
  import('./routes/coverage-route').then((m) => ({ default: m.CoverageRoute })),
);
const CoverageTrialRoute = lazy(() =>
  import('./routes/coverage-trial-route').then((m) => ({ default: m.CoverageTrialRoute })),
);
const CoverageEvolutionRoute = lazy(() =>
  import('./routes/coverage-evolution-route').then((m) => ({ default: m.CoverageEvolutionRoute })),
);
const TerritoryCoverageRoute = lazy(() =>
  import('./routes/territory-coverage-route').then((m) => ({ default: m.TerritoryCoverageRoute })),
);
const FollowUpsRoute = lazy(() =>
  import('./routes/follow-ups-route').then((m) => ({ default: m.FollowUpsRoute })),
);
const HistoryRoute = lazy(() =>
  import('./routes/history-route').then((m) => ({ default: m.HistoryRoute })),
);
const DevMailsRoute = lazy(() =>
  import('./routes/dev-mails-route').then((m) => ({ default: m.DevMailsRoute })),
);
const ConfirmRoute = lazy(() =>
  import('./routes/confirm-route').then((m) => ({ default: m.ConfirmRoute })),
);
const MyContactRoute = lazy(() =>
  import('./routes/my-contact-route').then((m) => ({ default: m.MyContactRoute })),
);
const JoinRoute = lazy(() => import('./routes/join-route').then((m) => ({ default: m.JoinRoute })));
const InvitationRoute = lazy(() =>
  import('./routes/invitation-route').then((m) => ({ default: m.InvitationRoute })),
);
const RequestsRoute = lazy(() =>
  import('./routes/requests-route').then((m) => ({ default: m.RequestsRoute })),
);
const MembersRoute = lazy(() =>
  import('./routes/members-route').then((m) => ({ default: m.MembersRoute })),
);
const MyAccountRoute = lazy(() =>
  import('./routes/my-account-route').then((m) => ({ default: m.MyAccountRoute })),
);
const AccountsRoute = lazy(() =>
  import('./routes/accounts-route').then((m) => ({ default: m.AccountsRoute })),
);

const MANAGERS = ['gestionnaire', 'administrateur'];
const ADMINISTRATORS = ['administrateur'];

/** Signing in, and what is done once signed in; any other address is not found. */
export function ProfessionalRoutes(): ReactElement {
  return (
    <Routes>
      <Route path="connexion" element={<SignInRoute />} />
      <Route path="connexion/lien" element={<SignInLinkRoute />} />
      <Route path="confirmer" element={<ConfirmRoute />} />
      <Route path="mes-coordonnees" element={<MyContactRoute />} />
      <Route path="invitation" element={<InvitationRoute />} />
      <Route path="dev/mails" element={<DevMailsRoute />} />
      <Route path="couverture" element={<CoverageRoute />} />
      <Route path="couverture/essai" element={<CoverageTrialRoute />} />
      <Route path="couverture/evolution" element={<CoverageEvolutionRoute />} />
      <Route path="couverture/:maille/:code" element={<TerritoryCoverageRoute />} />
      <Route element={<SessionGate />}>
        <Route path="historique/:objet/:id" element={<HistoryRoute />} />
        <Route path="mon-espace" element={<MySpaceRoute />} />
        <Route path="rejoindre" element={<JoinRoute />} />
        <Route path="mon-compte" element={<MyAccountRoute />} />
        <Route path="mes-fiches" element={<MySheetsRoute />} />
        <Route path="mes-fiches/structures/:id/membres" element={<MembersRoute />} />
        <Route path="mes-fiches/:kind/:id" element={<EditSheetRoute />} />
      </Route>
      <Route element={<SessionGate roles={MANAGERS} />}>
        <Route path="demandes" element={<RequestsRoute />} />
        <Route path="moderation" element={<ModerationRoute />} />
        <Route path="a-rappeler" element={<FollowUpsRoute />} />
        <Route path="doublons" element={<DuplicatesRoute />} />
        <Route path="mon-territoire" element={<TerritoryRoute />} />
        <Route path="imports" element={<ImportsRoute />} />
        <Route path="imports/:id" element={<ImportRoute />} />
        <Route path="imports/sources/nouvelle" element={<NewSourceRoute />} />
        <Route path="imports/sources/:id" element={<SourceRoute />} />
        <Route path="imports/sources/:id/passages/:passageId" element={<PassageRoute />} />
        <Route path="campagnes" element={<CampaignsRoute />} />
        <Route path="campagnes/:id" element={<CampaignRoute />} />
      </Route>
      <Route element={<SessionGate roles={ADMINISTRATORS} />}>
        <Route path="comptes" element={<AccountsRoute />} />
      </Route>
      <Route path="*" element={<NotFoundRoute />} />
    </Routes>
  );
}
