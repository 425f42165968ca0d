/**
 * A small feed drawn by hand, with invented buses between real towns of the Gard: Quissac, Sommières and Nîmes on
 * working days, a school bus, a night bus. For tests only: nobody's timetable.
 */
export function aGardFeed(): Record<string, string> {
  return {
    'agency.txt':
      'agency_id,agency_name,agency_url,agency_timezone\nG,Cars du Gard,https://exemple.fr,Europe/Paris\n',
    'feed_info.txt':
      'feed_publisher_name,feed_publisher_url,feed_lang,feed_start_date,feed_end_date\nCars du Gard,https://exemple.fr,fr,20260901,20270630\n',
    'stops.txt': `stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station
Q,Quissac Gare,43.9135,3.9975,0,
S,Sommières Gare,43.7840,4.0880,0,
GN,Nîmes Gare routière,43.8326,4.3660,1,
N1,Nîmes Gare quai 1,43.8325,4.3658,0,GN
N2,Nîmes Gare quai 2,43.8327,4.3662,0,GN
F,Nîmes Feuchères,43.8340,4.3640,0,
`,
    'routes.txt': `route_id,agency_id,route_short_name,route_long_name,route_type
R1,G,41,Quissac – Sommières,3
R2,G,42,Sommières – Nîmes,3
RN,G,N,Nuit,3
`,
    'calendar.txt': `service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
SEM,1,1,1,1,1,0,0,20260901,20270630
`,
    'calendar_dates.txt': `service_id,date,exception_type
SEM,20261111,2
FETE,20261111,1
`,
    'trips.txt': `route_id,service_id,trip_id,trip_headsign
R1,SEM,aller1,Sommières
R1,SEM,aller2,Sommières
R1,SEM,retour1,Quissac
R2,SEM,a1,Nîmes
R2,SEM,a2,Nîmes
R2,SEM,r1,Sommières
RN,SEM,nuit,Sommières
R1,FETE,fete,Sommières
`,
    'stop_times.txt': `trip_id,arrival_time,departure_time,stop_id,stop_sequence
aller1,07:00:00,07:00:00,Q,1
aller1,07:25:00,07:25:00,S,2
aller2,13:00:00,13:00:00,Q,1
aller2,13:25:00,13:25:00,S,2
retour1,18:10:00,18:10:00,S,1
retour1,18:35:00,18:35:00,Q,2
a1,07:30:00,07:30:00,S,1
a1,08:10:00,08:10:00,N1,2
a2,13:30:00,13:30:00,S,1
a2,14:10:00,14:10:00,N1,2
r1,17:20:00,17:20:00,N2,1
r1,18:00:00,18:00:00,S,2
nuit,25:30:00,25:30:00,N2,1
nuit,26:10:00,26:10:00,S,2
fete,10:00:00,10:00:00,Q,1
fete,10:25:00,10:25:00,S,2
`,
  };
}
