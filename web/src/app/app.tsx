import { lazy, type ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { Layout } from './layout';
import { SearchRoute } from './routes/search-route';

const ServiceRoute = lazy(() =>
  import('./routes/service-route').then((m) => ({ default: m.ServiceRoute })),
);
const StructureRoute = lazy(() =>
  import('./routes/structure-route').then((m) => ({ default: m.StructureRoute })),
);
const DispositifRoute = lazy(() =>
  import('./routes/dispositif-route').then((m) => ({ default: m.DispositifRoute })),
);
const SelectionRoute = lazy(() =>
  import('./routes/selection-route').then((m) => ({ default: m.SelectionRoute })),
);
const AboutRoute = lazy(() =>
  import('./routes/about-route').then((m) => ({ default: m.AboutRoute })),
);
const AccessibilityRoute = lazy(() =>
  import('./routes/accessibility-route').then((m) => ({ default: m.AccessibilityRoute })),
);
const SignInRoute = lazy(() =>
  import('./routes/sign-in-route').then((m) => ({ default: m.SignInRoute })),
);
const SignInLinkRoute = lazy(() =>
  import('./routes/sign-in-link-route').then((m) => ({ default: m.SignInLinkRoute })),
);
const SessionGate = lazy(() => import('./session-gate').then((m) => ({ default: m.SessionGate })));
const MySpaceRoute = lazy(() =>
  import('./routes/my-space-route').then((m) => ({ default: m.MySpaceRoute })),
);
const MySheetsRoute = lazy(() =>
  import('./routes/my-sheets-route').then((m) => ({ default: m.MySheetsRoute })),
);
const DevMailsRoute = lazy(() =>
  import('./routes/dev-mails-route').then((m) => ({ default: m.DevMailsRoute })),
);
const NotFoundRoute = lazy(() =>
  import('./routes/not-found-route').then((m) => ({ default: m.NotFoundRoute })),
);

export function App(): ReactElement {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route index element={<SearchRoute />} />
        <Route path="solutions/:id" element={<ServiceRoute />} />
        <Route path="structures/:id" element={<StructureRoute />} />
        <Route path="dispositifs/:slug" element={<DispositifRoute />} />
        <Route path="selection" element={<SelectionRoute />} />
        <Route path="a-propos" element={<AboutRoute />} />
        <Route path="accessibilite" element={<AccessibilityRoute />} />
        <Route path="connexion" element={<SignInRoute />} />
        <Route path="connexion/lien" element={<SignInLinkRoute />} />
        <Route element={<SessionGate />}>
          <Route path="mon-espace" element={<MySpaceRoute />} />
          <Route path="mes-fiches" element={<MySheetsRoute />} />
        </Route>
        <Route path="dev/mails" element={<DevMailsRoute />} />
        <Route path="*" element={<NotFoundRoute />} />
      </Route>
    </Routes>
  );
}
