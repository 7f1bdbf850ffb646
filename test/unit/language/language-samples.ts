/** Invented news paragraphs in many languages; three sentences each. */
export const languageSamples: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The harbour authority in Port Ellery has halted ferry traffic after a crack was found in the northern pier, officials said on Tuesday.',
    'Engineers who examined the pier told the council that repairs could take until spring, and that two smaller boats would carry commuters meanwhile.',
    'A person close to the talks said the owner had known about the damage since last year but did not want to speak before the vote.',
  ],
  es: [
    'La autoridad portuaria de Villa Serena ha suspendido el tráfico de transbordadores después de hallar una grieta en el muelle norte, informaron el martes fuentes oficiales.',
    'Los ingenieros que examinaron el muelle dijeron al ayuntamiento que las obras podrían durar hasta la primavera y que dos barcos pequeños llevarían a los viajeros.',
    'Una persona cercana a las negociaciones afirmó que el dueño conocía los daños desde el año pasado, pero no quiso hablar antes de la votación.',
  ],
  fr: [
    "L'autorité portuaire de Clairmont a suspendu le trafic des ferries après la découverte d'une fissure dans la jetée nord, ont indiqué mardi des responsables.",
    'Les ingénieurs qui ont examiné la jetée ont déclaré au conseil municipal que les travaux pourraient durer jusqu’au printemps et que deux bateaux plus petits transporteraient les voyageurs.',
    'Une personne proche des négociations a affirmé que le propriétaire connaissait les dégâts depuis l’an dernier, mais ne voulait pas parler avant le vote.',
  ],
  de: [
    'Die Hafenbehörde von Altenried hat den Fährverkehr eingestellt, nachdem im nördlichen Kai ein Riss entdeckt worden war, wie am Dienstag mitgeteilt wurde.',
    'Ingenieure, die den Kai untersucht haben, sagten dem Stadtrat, die Reparatur könne bis zum Frühjahr dauern, und zwei kleinere Boote würden die Pendler befördern.',
    'Eine mit den Gesprächen vertraute Person sagte, der Eigentümer habe seit dem vergangenen Jahr von den Schäden gewusst, wolle sich vor der Abstimmung aber nicht äußern.',
  ],
  pt: [
    'A autoridade portuária de São Benedito suspendeu o tráfego de balsas depois que uma rachadura foi encontrada no cais norte, informaram autoridades na terça-feira.',
    'Os engenheiros que examinaram o cais disseram à câmara que as obras podem durar até a primavera e que dois barcos menores levarão os passageiros.',
    'Uma pessoa próxima às negociações afirmou que o dono conhecia os danos desde o ano passado, mas não quis falar antes da votação.',
  ],
  it: [
    "L'autorità portuale di Montelago ha sospeso il traffico dei traghetti dopo che una crepa è stata trovata nel molo nord, hanno riferito martedì i funzionari.",
    'Gli ingegneri che hanno esaminato il molo hanno detto al consiglio comunale che i lavori potrebbero durare fino alla primavera e che due barche più piccole porteranno i pendolari.',
    'Una persona vicina alle trattative ha detto che il proprietario conosceva i danni già dallo scorso anno, ma non voleva parlare prima del voto.',
  ],
  nl: [
    'De havenautoriteit van Westerveld heeft het veerverkeer stilgelegd nadat er een scheur in de noordelijke pier was gevonden, zeiden functionarissen dinsdag.',
    'Ingenieurs die de pier hebben onderzocht, vertelden de gemeenteraad dat de reparatie tot het voorjaar kan duren en dat twee kleinere boten de forenzen zullen vervoeren.',
    'Iemand die dicht bij de gesprekken staat, zei dat de eigenaar al sinds vorig jaar van de schade wist, maar voor de stemming niets wilde zeggen.',
  ],
  sv: [
    'Hamnmyndigheten i Norrvik har stoppat färjetrafiken sedan en spricka upptäckts i den norra piren, meddelade tjänstemän på tisdagen.',
    'Ingenjörer som har undersökt piren sade till kommunen att reparationen kan dröja till våren och att två mindre båtar ska köra pendlarna under tiden.',
    'En person med insyn i samtalen sade att ägaren känt till skadorna sedan förra året men inte ville uttala sig före omröstningen.',
  ],
  da: [
    'Havnemyndigheden i Sønderhavn har indstillet færgetrafikken, efter at der blev fundet en revne i den nordlige mole, oplyste embedsmænd tirsdag.',
    'Ingeniører, som har undersøgt molen, sagde til byrådet, at reparationen kan vare til foråret, og at to mindre både skal sejle med pendlerne imens.',
    'En person tæt på forhandlingerne sagde, at ejeren havde kendt til skaderne siden sidste år, men ikke ville udtale sig før afstemningen.',
  ],
  pl: [
    'Zarząd portu w Nowym Brzegu wstrzymał ruch promów po tym, jak w północnym molo znaleziono pęknięcie, poinformowali we wtorek urzędnicy.',
    'Inżynierowie, którzy zbadali molo, powiedzieli radzie miasta, że naprawa może potrwać do wiosny, a podróżnych będą przewozić dwie mniejsze łodzie.',
    'Osoba zbliżona do rozmów powiedziała, że właściciel wiedział o uszkodzeniach od zeszłego roku, ale nie chciał mówić przed głosowaniem.',
  ],
  tr: [
    'Liman idaresi, kuzey iskelesinde bir çatlak bulunmasının ardından feribot seferlerini durdurdu, yetkililer salı günü açıkladı.',
    'İskeleyi inceleyen mühendisler belediye meclisine onarımın ilkbahara kadar sürebileceğini ve yolcuları iki küçük teknenin taşıyacağını söyledi.',
    'Görüşmelere yakın bir kişi, sahibinin hasarı geçen yıldan beri bildiğini ancak oylamadan önce konuşmak istemediğini söyledi.',
  ],
  id: [
    'Otoritas pelabuhan di Tanjung Melati menghentikan layanan feri setelah retakan ditemukan di dermaga utara, kata para pejabat pada hari Selasa.',
    'Para insinyur yang memeriksa dermaga mengatakan kepada dewan kota bahwa perbaikan bisa berlangsung sampai musim hujan dan dua kapal kecil akan mengangkut penumpang.',
    'Seseorang yang dekat dengan pembicaraan itu mengatakan pemiliknya sudah mengetahui kerusakan sejak tahun lalu tetapi tidak mau berbicara sebelum pemungutan suara.',
  ],
  ro: [
    'Autoritatea portuară din Valea Mare a oprit traficul feriboturilor după ce a fost găsită o fisură în digul de nord, au anunțat marți oficialii.',
    'Inginerii care au examinat digul au spus consiliului local că reparațiile ar putea dura până la primăvară și că două bărci mai mici vor transporta navetiștii.',
    'O persoană apropiată discuțiilor a spus că proprietarul știa despre avarii încă de anul trecut, dar nu a vrut să vorbească înainte de vot.',
  ],
  ru: [
    'Управление порта в Новой Гавани приостановило движение паромов после того, как в северном причале обнаружили трещину, сообщили во вторник чиновники.',
    'Инженеры, осмотревшие причал, сказали городскому совету, что ремонт может продлиться до весны, а пассажиров будут перевозить два небольших судна.',
    'Человек, близкий к переговорам, сказал, что владелец знал о повреждениях с прошлого года, но не хотел говорить до голосования.',
  ],
  ar: [
    'أوقفت سلطة الميناء في المدينة حركة العبارات بعد العثور على شرخ في الرصيف الشمالي، حسبما قال مسؤولون يوم الثلاثاء.',
    'وقال المهندسون الذين فحصوا الرصيف للمجلس البلدي إن الإصلاح قد يستمر حتى الربيع وإن قاربين صغيرين سينقلان الركاب.',
    'وقال شخص مقرب من المحادثات إن المالك كان يعلم بالأضرار منذ العام الماضي لكنه لم يرغب في الحديث قبل التصويت.',
  ],
  zh: [
    '官员周二表示，由于北码头发现裂缝，港务局已暂停渡轮服务。',
    '检查码头的工程师告诉市议会，维修可能持续到春天，在此期间将由两艘较小的船运送通勤者。',
    '一位接近谈判的人士说，业主从去年起就知道损坏情况，但不愿在投票前发言。',
  ],
};
