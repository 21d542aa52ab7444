"""The words out of which generate_catalogue.py makes services: en, de, fr, it, ru side by side.

Names stand alone behind a colon or in front of one, so that no word has to be inflected.
"""

LANGUAGES = ["en", "de", "fr", "it", "ru"]

# id, family, then name | another word, in the five languages.
SUBJECTS = """
blood-bank, diagnostics, Blood bank|blood units, Blutbank|Blutkonserven, Banque du sang|poches de sang, Banca del sangue|sacche di sangue, Банк крови|донорская кровь
theatre, patient-care, Operating theatre|surgery, Operationssaal|OP, Bloc opératoire|chirurgie, Sala operatoria|chirurgia, Операционная|операции
kitchen, house, Hospital kitchen|meals, Krankenhausküche|Speisen, Cuisine|repas, Cucina|pasti, Кухня|питание
laundry, house, Laundry|linen, Wäscherei|Wäsche, Blanchisserie|linge, Lavanderia|biancheria, Прачечная|бельё
pharmacy, diagnostics, Pharmacy stock|medicines, Apothekenlager|Arzneimittel, Stock pharmacie|médicaments, Scorte farmacia|farmaci, Склад аптеки|лекарства
sterile, patient-care, Sterile supply|instruments, Sterilgut|Instrumente, Stérilisation|instruments, Sterilizzazione|strumenti, Стерилизация|инструменты
dialysis, patient-care, Dialysis|kidney care, Dialyse|Nierenstation, Dialyse|néphrologie, Dialisi|nefrologia, Диализ|нефрология
maternity, patient-care, Maternity ward|births, Geburtshilfe|Geburten, Maternité|naissances, Maternità|parti, Роддом|роды
intensive, patient-care, Intensive care|monitoring beds, Intensivstation|Überwachungsbetten, Réanimation|soins intensifs, Terapia intensiva|rianimazione, Реанимация|интенсивная терапия
emergency, patient-care, Emergency room|ambulance, Notaufnahme|Rettungswagen, Urgences|ambulance, Pronto soccorso|ambulanza, Приёмный покой|скорая помощь
oncology, patient-care, Cancer care|chemotherapy, Onkologie|Chemotherapie, Oncologie|chimiothérapie, Oncologia|chemioterapia, Онкология|химиотерапия
cardiology, diagnostics, Heart clinic|heart tests, Herzklinik|Herzuntersuchung, Cardiologie|examens du coeur, Cardiologia|esami del cuore, Кардиология|сердце
endoscopy, diagnostics, Endoscopy|gastric tests, Endoskopie|Magenspiegelung, Endoscopie|gastroscopie, Endoscopia|gastroscopia, Эндоскопия|гастроскопия
rehab, patient-care, Rehabilitation|therapy plans, Rehabilitation|Therapiepläne, Rééducation|plans de thérapie, Riabilitazione|piani di terapia, Реабилитация|планы лечения
nursing, patient-care, Nursing notes|care plans, Pflegebericht|Pflegeplanung, Dossier de soins|plan de soins, Note di cura|assistenza, Сестринские записи|уход
porters, house, Porter service|transport, Patiententransport|Hol- und Bringdienst, Brancardage|transport interne, Trasporto interno|portantini, Перевозка больных|санитары
beds, patient-care, Bed planning|occupancy, Bettenplanung|Belegung, Gestion des lits|occupation, Gestione letti|occupazione, Коечный фонд|занятость коек
staff-rota, personnel, Staff rota|shifts, Dienstplan|Schichten, Planning équipes|gardes, Turni personale|turni, График дежурств|смены
training, personnel, Staff training|courses, Fortbildung|Kurse, Formation|cours, Formazione|corsi, Обучение|курсы
recruiting, personnel, Recruiting|applications, Personalsuche|Bewerbungen, Recrutement|candidatures, Selezione|candidature, Подбор персонала|отклики
travel, finance, Travel expenses|trips, Reisekosten|Dienstreisen, Frais de voyage|déplacements, Spese di viaggio|trasferte, Командировки|поездки
purchasing, finance, Purchasing|orders, Einkauf|Bestellungen, Achats|commandes, Acquisti|ordini, Закупки|заказы
invoices, finance, Invoice handling|bills, Rechnungslauf|Rechnungen, Factures|notes de frais, Fatture|conti, Счета|накладные
controlling, finance, Controlling|budget, Controlling|Budget, Pilotage financier|budget, Controllo gestione|bilancio, Контроллинг|бюджет
insurance, finance, Insurance claims|payers, Kassenabrechnung|Kostenträger, Assurance maladie|caisses, Assicurazioni|casse, Страховые случаи|страховщики
visitors, house, Visitor desk|guests, Besucherempfang|Gäste, Visiteurs|accueil du public, Visitatori|ospiti, Посетители|пропуска
parking, house, Car park|parking spaces, Parkhaus|Stellplätze, Parking|stationnement, Parcheggio|posti auto, Парковка|машины
building, house, Building care|repairs, Gebäudepflege|Reparaturen, Bâtiment|réparations, Manutenzione|riparazioni, Здания|ремонт
energy, house, Energy use|heating, Energieverbrauch|Heizung, Énergie|chauffage, Energia|riscaldamento, Энергия|отопление
waste, house, Waste disposal|bins, Abfall|Entsorgung, Déchets|élimination, Rifiuti|smaltimento, Отходы|утилизация
research, research, Clinical studies|trials, Klinische Studien|Prüfungen, Études cliniques|essais, Studi clinici|sperimentazione, Исследования|испытания
library, research, Medical library|journals, Fachbibliothek|Zeitschriften, Bibliothèque|revues, Biblioteca|riviste, Библиотека|журналы
quality, research, Quality review|audits, Qualität|Audits, Qualité|audits, Qualità|verifiche, Качество|проверки
complaints, communication, Patient feedback|complaints, Patientenstimmen|Beschwerden, Avis des patients|plaintes, Opinioni|reclami, Отзывы|жалобы
website, communication, Public website|web pages, Internetauftritt|Webseiten, Site public|pages web, Sito pubblico|pagine web, Сайт|страницы
devices, diagnostics, Medical devices|equipment, Medizintechnik|Geräte, Appareils|équipement médical, Apparecchiature|dispositivi, Медтехника|приборы
""".strip().splitlines()

# id, aspect, then name | what it promises, in the five languages.
FUNCTIONS = """
scheduling; time; scheduling|Appointments stand in one place and begin on time.; Terminplanung|Termine stehen an einem Ort und beginnen pünktlich.; prise de rendez-vous|Les rendez-vous sont réunis en un lieu et commencent à l'heure.; prenotazioni|Gli appuntamenti stanno in un posto solo e iniziano in orario.; запись на приём|Все записи собраны в одном месте, приём начинается вовремя.
records; findable; records|Every record is found within seconds.; Akten|Jede Akte ist in Sekunden gefunden.; dossiers|Chaque dossier se trouve en quelques secondes.; cartelle|Ogni cartella si trova in pochi secondi.; карты|Любую карту находят за секунды.
archive; kept; archive|What was stored years ago is still readable.; Archiv|Was vor Jahren abgelegt wurde, ist lesbar.; archives|Ce qui fut déposé il y a des années reste lisible.; archivio|Ciò che fu depositato anni fa resta leggibile.; архив|То, что сохранено годы назад, легко прочитать.
reports; informed; reports|The figures of yesterday are there by seven.; Berichte|Die Zahlen von gestern liegen um sieben vor.; rapports|Les chiffres de la veille sont prêts à sept heures.; rapporti|I dati di ieri sono pronti alle sette.; отчёты|Вчерашние цифры готовы к семи утра.
orders; time; orders|What is ordered today arrives on the agreed day.; Bestellwesen|Was heute bestellt wird, kommt am vereinbarten Tag.; commandes|Ce qui est commandé arrive au jour convenu.; ordini|Ciò che si ordina arriva nel giorno concordato.; заказы|Заказанное приходит в согласованный день.
stock; ready; stock control|What is needed is on the shelf.; Bestandsführung|Was gebraucht wird, liegt im Regal.; suivi des stocks|Ce qu'il faut est en rayon.; gestione scorte|Ciò che serve è sullo scaffale.; учёт запасов|Нужное всегда на полке.
messages; informed; messages|Messages reach the right person within a minute.; Nachrichten|Nachrichten erreichen binnen einer Minute die richtige Person.; messages|Les messages parviennent à la bonne personne en une minute.; messaggi|I messaggi arrivano alla persona giusta in un minuto.; сообщения|Сообщения доходят до нужного человека за минуту.
portal; findable; self-service portal|Everybody finds forms and answers without asking.; Selbstbedienung|Alle finden Formulare und Antworten ohne Nachfrage.; portail|Chacun trouve formulaires et réponses sans demander.; portale|Ognuno trova moduli e risposte senza chiedere.; портал|Бланки и ответы находят без звонка.
mobile; ready; mobile access|The work is at hand at the bedside and on the way.; Mobiler Zugriff|Die Arbeit ist am Bett und unterwegs zur Hand.; accès mobile|Le travail est à portée de main, au chevet et en route.; accesso mobile|Il lavoro è a portata di mano, al letto e in viaggio.; мобильный доступ|Всё под рукой и у постели, и в дороге.
billing; right; billing|Every bill is right the first time.; Abrechnung|Jede Rechnung stimmt beim ersten Mal.; facturation|Chaque facture est juste du premier coup.; fatturazione|Ogni fattura è giusta al primo colpo.; начисления|Каждый счёт верен с первого раза.
planning; time; planning|Plans are settled a month ahead.; Planung|Pläne stehen einen Monat im Voraus.; planification|Les plans sont fixés un mois à l'avance.; pianificazione|I piani sono fissati con un mese di anticipo.; планирование|Планы готовы за месяц.
alerts; informed; alerts|Whoever has to act is told within thirty seconds.; Alarmierung|Wer handeln muss, weiß es in dreißig Sekunden.; alertes|Qui doit agir est prévenu en trente secondes.; allarmi|Chi deve agire è avvisato in trenta secondi.; оповещения|Кому действовать, тот узнаёт за полминуты.
labels; right; labels|Every sample bears the right name.; Etiketten|Jede Probe trägt den richtigen Namen.; étiquettes|Chaque échantillon porte le bon nom.; etichette|Ogni campione porta il nome giusto.; этикетки|На каждой пробе верное имя.
checklists; right; checklists|Each step is ticked off before the next begins.; Checklisten|Jeder Schritt ist abgehakt, bevor der nächste beginnt.; listes de contrôle|Chaque étape est cochée avant la suivante.; liste di controllo|Ogni passo è spuntato prima del successivo.; чек-листы|Каждый шаг отмечен до следующего.
screens; informed; waiting room screens|People see when it is their turn.; Anzeigetafeln|Wartende sehen, wann sie an der Reihe sind.; écrans d'attente|Chacun voit quand vient son tour.; schermi d'attesa|Ognuno vede quando tocca a lui.; табло|Люди видят свою очередь.
forms; findable; forms|A form is filled in once and found again.; Formulare|Ein Formular wird einmal ausgefüllt und wiedergefunden.; formulaires|Un formulaire se remplit une fois et se retrouve.; moduli|Un modulo si compila una volta e si ritrova.; бланки|Бланк заполняют один раз и легко находят.
statistics; informed; statistics|Trends are visible before they hurt.; Statistik|Entwicklungen zeigen sich, bevor sie schmerzen.; statistiques|Les tendances se voient à temps.; statistiche|Le tendenze si vedono in tempo.; статистика|Тенденции видны заранее.
tracking; findable; tracking|One look shows where everything is.; Verfolgung|Ein Blick zeigt, wo alles ist.; suivi|Un regard montre où tout se trouve.; tracciamento|Uno sguardo mostra dove si trova tutto.; отслеживание|Одного взгляда довольно, чтобы знать, где что.
signing; right; digital signing|Papers are signed on the same day.; Digitale Unterschrift|Unterlagen sind am selben Tag unterschrieben.; signature|Les documents sont signés le jour même.; firma digitale|I documenti sono firmati in giornata.; подпись|Документы подписаны в тот же день.
printing; ready; printing|What is printed lies in the tray at once.; Druck|Was gedruckt wird, liegt gleich im Fach.; impression|Ce qui s'imprime est aussitôt dans le bac.; stampa|Ciò che si stampa è subito nel vassoio.; печать|Напечатанное сразу в лотке.
""".strip().splitlines()

# id, direction, then what the customer has, what is counted, in the five languages.
ASPECTS = """
time; on time, day after day|Cases on time, of 100; pünktlich, Tag für Tag|Fälle pünktlich, von 100; à l'heure, jour après jour|Cas à l'heure, sur 100; in orario, giorno dopo giorno|Casi in orario, su 100; вовремя, день за днём|Случаев вовремя, из 100
findable; found at once by whoever needs it|Searches that succeed, of 100; sofort gefunden von allen, die es brauchen|Erfolgreiche Suchen, von 100; trouvé aussitôt par qui en a besoin|Recherches réussies, sur 100; trovato subito da chi ne ha bisogno|Ricerche riuscite, su 100; найдено сразу всеми, кому нужно|Удачных поисков, из 100
kept; kept safely for years|Items readable, of 100; jahrelang sicher aufbewahrt|Lesbare Stücke, von 100; conservé des années en lieu sûr|Pièces lisibles, sur 100; custodito per anni al sicuro|Pezzi leggibili, su 100; надёжно хранится годами|Читаемых единиц, из 100
informed; everybody informed in good time|People informed in time, of 100; alle rechtzeitig informiert|Rechtzeitig Informierte, von 100; chacun informé à temps|Personnes informées à temps, sur 100; tutti informati in tempo|Persone informate in tempo, su 100; все узнают вовремя|Узнавших вовремя, из 100
ready; ready when it is needed|Cases ready, of 100; bereit, wenn es gebraucht wird|Fälle bereit, von 100; prêt quand il le faut|Cas prêts, sur 100; pronto quando serve|Casi pronti, su 100; готово, когда нужно|Готовых случаев, из 100
right; right the first time|Cases right the first time, of 100; beim ersten Mal richtig|Fälle beim ersten Mal richtig, von 100; juste du premier coup|Cas justes du premier coup, sur 100; giusto al primo colpo|Casi giusti al primo colpo, su 100; верно с первого раза|Верных с первого раза, из 100
""".strip().splitlines()

SITES = (
    "Ahornau Birkenfels Buchtal Distelhain Eichenried Erlenbach Eschenau Farnberg Fichtenau Ginsterhof "
    "Haselbrunn Holderbach Kastanienberg Kiefernhain Lärchental Lindenried Moosbach Nussdorf Pappelau "
    "Rosenhain Rotbuchen Schlehdorf Seeried Silberau Tannenfels Ulmenhof Wacholder Weidenbach Weissdorn "
    "Wiesental Zedernhof Zirbental Zypresse Auental Bachfeld Brunnau Dornbach Feldkirchen Hochried Talheim"
).split()
