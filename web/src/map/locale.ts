import { mapWords } from '../messages/fr/map';

/** MapLibre's own controls, in French. */
export const MAP_LOCALE = {
  'AttributionControl.ToggleAttribution': mapWords.toggleAttribution,
  'Map.Title': mapWords.title,
  'NavigationControl.ZoomIn': mapWords.zoomIn,
  'NavigationControl.ZoomOut': mapWords.zoomOut,
  'CooperativeGesturesHandler.WindowsHelpText': mapWords.scrollHelp,
  'CooperativeGesturesHandler.MacHelpText': mapWords.scrollHelpMac,
  'CooperativeGesturesHandler.MobileHelpText': mapWords.touchHelp,
};
