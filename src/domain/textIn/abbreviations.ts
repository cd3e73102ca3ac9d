/** The abbreviations of a language, without their full stops, and what tells whether one ends a sentence. */
export interface Abbreviations {
  /** A sentence goes on after them: titles, "e.g." */
  within: string
  /** A sentence goes on after them if a number follows: "No. 10", "Nov. 4". */
  beforeNumber?: string
  /** A sentence may end with them: "Inc.", "Jr." */
  either?: string
  /** Words that begin sentences and are no names: after an abbreviation they tell that the sentence is over. */
  starters?: string
}

/** What is written in many languages. */
export const COMMON: Abbreviations = {
  within: 'Dr Prof Mr Mrs Ms Gen Col Lt Capt vs cf ca',
  beforeNumber: 'No Nr p pp Art Vol',
  either: 'St Inc Corp Co Ltd Jr Sr',
}

export const BY_LANGUAGE: Record<string, Abbreviations> = {
  en: {
    within:
      'Mx Messrs Mme Mlle Msgr Maj Brig Cmdr Cdr Adm Sgt Cpl Pvt Sen Sens Rep Reps Gov Govs Pres Rev Hon Amb Supt Insp Atty Sec Mt Ft Sheikh v viz eg ie esp incl approx',
    beforeNumber:
      'Nos no nos Arts art vol Ch ch Fig fig Sect para paras Res c Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
    either:
      'Cos LLC Bros Ave Blvd Rd Dept Univ Assn est Mon Tue Tues Wed Thu Thur Thurs Fri Ala Ariz Ark Calif Colo Conn Fla Ga Ky Md Mich Minn Okla Pa Tenn Tex Va Vt Wis Wyo',
    starters:
      'The A An In On At It Its He She They We I You This That These Those But And Or So However While As When Where If After Before For From With Without His Her Their Our My There Here What Who Why How Although Though Meanwhile Moreover Yet Now Then Some Many Most All One By To Since Such According Last Earlier Later Both Under During Despite Even Still Only Not Nor Other Others Another Today Yesterday Once Until Because Between Among Instead Also Will Did Does Is Are Was Were Has Have Had Do Can Could Would Should',
  },
  de: {
    within:
      'Hr Hrn Fr Frl Hl bzw zB dh ua iA iV vgl ggf inkl exkl sog evtl Hrsg Min Dipl Ing Abs Bd Kap Ziff Anm',
    beforeNumber: 'Jan Jän Feb Apr Jun Jul Aug Sep Sept Okt Nov Dez S Nrn Artt',
    either: 'Mio Mrd Tsd Str usw etc Jh vChr nChr',
    starters:
      'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Ihre Sein Seine Dies Diese Dieser Dieses In Im Am An Auf Aus Bei Mit Nach Von Vor Zu Zum Zur Für Über Unter Um Und Aber Oder Doch Denn Als Wenn Wie Was Wer Wo Da Dann So Auch Nur Nun Seit Trotz Während Obwohl Weil Damit Dabei Dafür Dagegen Danach Darum Deshalb Jedoch Laut Nicht Noch Schon Viele Alle Man',
  },
  fr: {
    within: 'M MM Mme Mmes Mlle Mlles Me Mgr Pr Ste Gal pex éd av apr env',
    beforeNumber: 'no nos n art chap vol janv févr avr juil sept oct nov déc',
    either: 'etc jC',
    starters:
      'Le La Les Un Une Des Du De Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces Cela Ceci En Dans Sur Sous Avec Sans Pour Par Mais Et Ou Or Donc Car Si Quand Lorsque Comme Son Sa Ses Leur Leurs Notre Votre Selon Après Avant Depuis Pendant Malgré Tout Tous Toutes Aucun Plusieurs Certains Au Aux Chez Entre Que Qui Pourquoi Comment Où Ainsi Aussi Alors Puis Enfin',
  },
  es: {
    within:
      'Sra Sres Sras Srta Sr Dra Dres Lic Ing Gral Cnel Tte Cap D Da Dña Ud Uds Vd Vds Profa Mons Pdte Excmo Excma EE pej',
    beforeNumber: 'núm pág págs art arts cap vol',
    either: 'UU etc',
    starters:
      'El La Los Las Lo Un Una Unos Unas En De Del Al A Por Para Con Sin Sobre Según Tras Desde Hasta Entre Pero Y O Si Cuando Como Que Quien Su Sus Este Esta Estos Estas Ese Esa Eso Esto Aquel No Sí Se Es Fue Ha Han Hay Ya También Además Aunque Mientras Así Después Antes Todo Todos Muchos Algunos Él Ella Ellos Nosotros',
  },
  pt: {
    within: 'Sra Sr Srs Dra Exmo Exma Profa Cel Eng Arq D pex',
    beforeNumber: 'n núm pág págs art arts',
    either: 'etc',
    starters:
      'O A Os As Um Uma Em No Na Nos Nas De Do Da Dos Das Por Para Com Sem Sobre Segundo Mas E Ou Se Quando Como Que Quem Seu Sua Este Esta Esse Essa Isso Isto Ele Ela Eles Elas Nós Não Ao À Após Desde Até Entre Também Além Embora Enquanto Assim Depois Antes Todos Muitos',
  },
  it: {
    within: 'Sig Sigg Dott Avv Ing On Mons Sen ecc pes',
    beforeNumber: 'n nn art artt pag pagg cap vol',
    starters:
      'Il Lo La I Gli Le L Un Uno Una In Nel Nella A Al Alla Di Del Della Da Dal Con Su Per Tra Fra Ma E O Se Quando Come Che Chi Suo Sua Questo Questa Quello Quella Non Si È Dopo Prima Anche Inoltre Secondo Mentre Così Egli Lui Lei Essi Loro Noi Tutti Molti Alcuni',
  },
  nl: {
    within: 'dhr mevr mw dr drs ir mr ds bv bijv nl oa mn resp incl excl',
    beforeNumber: 'nr art blz jan feb mrt apr jun jul aug sep sept okt nov dec',
    starters:
      'De Het Een In Op Aan Bij Met Van Voor Naar Uit Over Onder Door Na Tot Om En Maar Of Dus Want Als Toen Terwijl Hij Zij Ze Wij We Ik Dit Dat Deze Die Er Zijn Haar Hun Ook Niet Volgens',
  },
  ru: {
    within: 'т тт им акад проф ген полк ул пл просп св п пп ст см ср напр гл г-н г-жа',
    beforeNumber: 'стр с рис №',
    either: 'г гг в вв др пр тыс млн млрд трлн руб долл',
    starters:
      'В Во На По С Со К Ко Из От До За О Об Для При Под Над Перед После Между Без У И А Но Или Если Когда Как Что Кто Где Это Этот Эта Эти Тот Та Те Он Она Они Мы Я Вы Его Её Их Не Так Также Однако Ранее Сейчас Теперь Все Всё Более',
  },
  uk: {
    within: 'ім акад проф ген полк вул пл св п пп ст див напр',
    beforeNumber: 'стор с рис',
    either: 'р рр м тис млн млрд грн',
    starters:
      'У В На По З Із До За Про Для При Під Після Між Без І Й А Але Або Якщо Коли Як Що Хто Це Цей Ця Він Вона Вони Ми Я Не Так Також Однак',
  },
  pl: {
    within: 'prof dr hab inż mgr gen płk kpt ks św ul al np tzn tj min im red',
    beforeNumber: 'nr s str art pkt ust poz',
    either: 'r w tys mln mld',
    starters:
      'W We Na Z Ze Do Od Po Przez Dla Przy Pod Nad Przed I A Ale Lub Jeśli Gdy Kiedy Jak Co Kto To Ten Ta Te On Ona Oni My Nie Tak Także Jednak',
  },
  tr: {
    within: 'Doç Av Sn Org Tuğg Kor Alb vb',
    beforeNumber: 'no s md',
    starters: 'Bu Şu O Bir Ve Ama Ancak Fakat Çünkü Eğer Ne Kim Biz Ben Onlar Her Daha Son Hem Öte',
  },
  el: { within: 'κ κκ κα Δρ καθ δηλ πχ βλ', beforeNumber: 'αρ σελ άρθ' },
}
