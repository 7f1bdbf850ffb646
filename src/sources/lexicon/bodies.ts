import { words } from './words';

/** Nouns for bodies, outlets and documents that copy credits. Singular and plural as written. */

export const bodyNouns: readonly string[] = words(`
  administration government campaign agency department ministry office court committee commission council
  company companies corporation firm bank union party university college school hospital church foundation
  institute institution center centre group groups organization organisation organizations association
  coalition team teams camp camps bureau board panel task force army military navy police prosecutors
  authorities regulators officials parliament congress senate legislature city state county country nation
  regime kremlin pentagon embassy consulate mission service fund trust charity league club federation
  society network pac pacs super airline airlines manufacturer retailer startup developer operator lab
  laboratory think tank watchdog side sides community industry caucus delegation alliance movement
  opposition authority registry division district treasury management leadership staff attorneys lawyers
  campaigns program programme nonprofit non-profit ngo museum library judiciary bar unions
  governments administrations agencies investigators judges
`);

/** Words that end or fill the name of a body. */
export const bodyNameWords: readonly string[] = words(`
  County Project Database Academy District Labs House Pentagon Kremlin Department Committee Commission Council Center Centre Institute Institution
  University College Ministry Bureau Agency Foundation Company Inc Corp Co Ltd LLC Party Union Court Office
  Senate Congress Parliament Association Federation Administration Campaign Group Bank Fund Hospital School
  Church Authority Board Service Organization Organisation Coalition League Society Alliance Embassy Force
  Army Navy Police Treasury Reserve Nations States Kingdom Republic PAC Committees Airlines Airways Action
  Initiative Network Trust Watch Assembly Government Panel Conference Program Laboratory Museum Partners
  Holdings Industries Technologies Systems Democrats Republicans
`);

/** Stand-ins for governments and bodies. */
export const bodyNames: readonly string[] = words(`
  Washington Moscow Beijing Brussels Tehran London Paris Berlin Kyiv Kiev Pyongyang Seoul Tokyo Ankara
  Riyadh Jerusalem Caracas Havana Delhi Islamabad Pentagon Kremlin Congress Parliament State Hamas Hezbollah
  Israel Russia China Iran Ukraine France Germany Britain Japan Mexico Canada India Pakistan Turkey
  Venezuela Google Facebook Apple Amazon Microsoft Boeing Tesla Twitter Nato Unicef Republicans Democrats
`);

export const outletNameWords: readonly string[] = words(`
  Times Post Journal News Press Herald Tribune Guardian Reuters Bloomberg CNN BBC NPR MSNBC NBC CBS ABC PBS
  AFP Politico POLITICO Axios Breitbart BuzzFeed Telegraph Gazette Chronicle Observer Daily Globe Examiner
  Register Dispatch Star Beast Magazine Today Mirror Courier Sentinel Inquirer Independent Newsweek Vox
  Slate Al-Jazeera Jazeera Haaretz Spiegel Economist AP UPI TASS Xinhua Interfax Newspaper HuffPost Weekly
  Wire Broadcasting Radio Television TV
`);

export const outletNouns: readonly string[] = words(`
  newspaper newspapers paper outlet outlets broadcaster broadcasters magazine website blog tabloid station
  newswire publication
`);

export const documentNouns: readonly string[] = words(`
  report reports document documents poll polls survey surveys study studies lawsuit suit complaint memo
  memos memorandum statement statements letter letters email emails e-mail e-mails data figures filing
  filings records record transcript transcripts indictment affidavit warrant bill law order ruling opinion
  analysis analyses audit review research ad ads video footage photo photos book memoir biography article
  articles editorial editorials column story stories website page post posts tweet tweets message messages
  release agreement deal disclosure disclosures statistics estimates estimate census results average
  forecast forecasts model chart slide map piece list roster ledgers audio tape recording recordings cables
  cable plan policy constitution paper papers polling notice guidance guidelines minutes testimony accounts
  account headline inquiry probe investigation assessment petition motion verdict certificate findings
  paperwork resolution database agenda tally index tracker dataset count ranking
`);
