<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>caretaker::AdoptionDialog</name>
    <message>
        <source>Prepare the database for Caretaker</source>
        <translation>ڈیٹا بیس کو Caretaker کے لیے تیار کریں</translation>
    </message>
    <message>
        <source>Add the tables</source>
        <translation>جدول شامل کریں</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
</context>
<context>
    <name>caretaker::AdoptionPage</name>
    <message>
        <source>What Caretaker adds to it</source>
        <translation>اس میں Caretaker کیا شامل کرتا ہے</translation>
    </message>
    <message>
        <source>&amp;Add the tables</source>
        <translation>جدول شامل کریں(&amp;A)</translation>
    </message>
    <message>
        <source>Skip leaves the database as it is.</source>
        <translation>«چھوڑیں» ڈیٹا بیس کو جوں کا توں رہنے دیتا ہے۔</translation>
    </message>
    <message>
        <source>Previews work without them. Running a task, mail and schedules need these tables.</source>
        <translation>پیش منظر ان کے بغیر چلتے ہیں۔ ٹاسک چلانے، ای میل اور شیڈول کے لیے یہ جدول درکار ہیں۔</translation>
    </message>
</context>
<context>
    <name>caretaker::AdoptionView</name>
    <message>
        <source>Allow notifications without a &amp;job</source>
        <translation>کام کے بغیر اطلاعات کی اجازت دیں(&amp;J)</translation>
    </message>
    <message>
        <source>Add &amp;indexes that make tasks and tables quick</source>
        <translation>وہ اشاریے شامل کریں جو ٹاسک اور جدول تیز کرتے ہیں(&amp;I)</translation>
    </message>
    <message>
        <source>Takes a little room and makes no difference to the web application</source>
        <translation>تھوڑی سی جگہ لیتا ہے اور ویب ایپلیکیشن پر کوئی اثر نہیں ڈالتا</translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation>کیا شامل ہوگا</translation>
    </message>
    <message>
        <source>Back &amp;up the file first</source>
        <translation>پہلے فائل کا بیک اپ بنائیں(&amp;U)</translation>
    </message>
    <message>
        <source>%1 belongs to the web application. To run tasks, Caretaker adds tables of its own for the history, the outbox, the settings and the schedules. The web application&apos;s tables stay as they are, unless you tick one of the next two boxes.</source>
        <translation>⁨%1⁩ ویب ایپلیکیشن کا ہے۔ ٹاسک چلانے کے لیے Caretaker سابقہ ریکارڈ، آؤٹ باکس، ترتیبات اور شیڈول کے لیے اپنے جدول شامل کرتا ہے۔ ویب ایپلیکیشن کے جدول ویسے ہی رہتے ہیں، جب تک آپ اگلے دو خانوں میں سے کسی پر نشان نہ لگائیں۔</translation>
    </message>
    <message>
        <source>Have a backup made first. A database on a server is backed up there, with pg_dump.</source>
        <translation>پہلے بیک اپ بنوائیں۔ سرور کا ڈیٹا بیس وہیں، pg_dump سے محفوظ کیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>As %1, beside it</source>
        <translation>اس کے ساتھ، ⁨%1⁩ کے نام سے</translation>
    </message>
    <message>
        <source>Adding the tables</source>
        <translation>جدول شامل ہو رہے ہیں</translation>
    </message>
    <message>
        <source>Backing up, then adding the tables</source>
        <translation>بیک اپ بن رہا ہے، پھر جدول شامل ہوں گے</translation>
    </message>
    <message>
        <source>The database is prepared for Caretaker.</source>
        <translation>ڈیٹا بیس Caretaker کے لیے تیار ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Added %n table(s) of Caretaker&apos;s own.</source>
        <translation>
            <numerusform>‏Caretaker کا ‎%n‎ اپنا جدول شامل ہوا۔</numerusform>
            <numerusform>‏Caretaker کے ‎%n‎ اپنے جدول شامل ہوئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The database as it was before is in %2.</source>
        <translation>%1 پہلے والا ڈیٹا بیس ⁨%2⁩ میں ہے۔</translation>
    </message>
    <message>
        <source>Lets the web application&apos;s table job_notifications hold notifications that belong to no job: its column job_id may then be empty</source>
        <translation>ویب ایپلیکیشن کے جدول ⁨job_notifications⁩ میں ایسی اطلاعات رکھنے دیتا ہے جو کسی کام سے متعلق نہیں: اس کا کالم ⁨job_id⁩ پھر خالی ہو سکتا ہے</translation>
    </message>
    <message numerus="yes">
        <source>What is added, with %n table(s):</source>
        <translation>
            <numerusform>جو شامل ہوگا، ‎%n‎ جدول سمیت:</numerusform>
            <numerusform>جو شامل ہوگا، ‎%n‎ جدولوں سمیت:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::AppearanceFields</name>
    <message>
        <source>Theme</source>
        <translation>تھیم</translation>
    </message>
    <message>
        <source>Only on this computer, and at once. As the system: follows the desktop.</source>
        <translation>اسی کمپیوٹر کے لیے، فوراً۔ سسٹم کے مطابق: ڈیسک ٹاپ کی پیروی۔</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Of this computer, from the next start on. E-mails stay English.</source>
        <translation>اسی کمپیوٹر کے لیے، اگلے آغاز سے۔ ای میلز انگریزی میں رہتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>caretaker::AppearanceMenus</name>
    <message>
        <source>&amp;Theme</source>
        <translation>تھیم(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبان(&amp;L)</translation>
    </message>
</context>
<context>
    <name>caretaker::AppearanceWords</name>
    <message>
        <source>As the system</source>
        <translation>سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ہلکا</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
</context>
<context>
    <name>caretaker::ApprovalBanner</name>
    <message numerus="yes">
        <source>Run %1 of %2 needs approval: it would change %n row(s), more than a scheduled run may. Nothing has been changed.</source>
        <translation>
            <numerusform>‏⁨%2⁩ کے رن ⁨%1⁩ کو منظوری درکار ہے: یہ %n قطار بدلے گا، جو شیڈول شدہ رن کی حد سے زیادہ ہے۔ کچھ بھی تبدیل نہیں ہوا۔</numerusform>
            <numerusform>‏⁨%2⁩ کے رن ⁨%1⁩ کو منظوری درکار ہے: یہ %n قطاریں بدلے گا، جو شیڈول شدہ رن کی حد سے زیادہ ہیں۔ کچھ بھی تبدیل نہیں ہوا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>مسترد کریں…</translation>
    </message>
    <message>
        <source>End the wait; the task goes on with its next moment</source>
        <translation>انتظار ختم کریں؛ ٹاسک اپنے اگلے وقت سے جاری رہے گا</translation>
    </message>
    <message>
        <source>Preview and approve…</source>
        <translation>پیش منظر اور منظوری…</translation>
    </message>
    <message>
        <source>See what it would do by now, then do exactly that</source>
        <translation>دیکھیں کہ اب یہ کیا کرے گا، پھر عین وہی کریں</translation>
    </message>
    <message>
        <source>Reject run %1 of %2? None of its rows will be changed; the task plans anew at its next moment.</source>
        <translation>‏⁨%2⁩ کا رن ⁨%1⁩ مسترد کریں؟ اس کی کوئی قطار تبدیل نہیں ہوگی؛ ٹاسک اپنے اگلے وقت پر نئے سرے سے منصوبہ بنائے گا۔</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>انتظار جاری رکھیں</translation>
    </message>
    <message>
        <source>Reject run %1</source>
        <translation>رن ⁨%1⁩ مسترد کریں</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
</context>
<context>
    <name>caretaker::AsOfPicker</name>
    <message>
        <source>As of</source>
        <translation>بمطابق</translation>
    </message>
    <message>
        <source>See what a run at another moment would do</source>
        <translation>دیکھیں کہ کسی اور وقت کا رن کیا کرے گا</translation>
    </message>
    <message>
        <source>Moment of the preview</source>
        <translation>پیش منظر کا وقت</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>ابھی(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tomorrow, %1</source>
        <translation>کل، ⁨%1⁩(&amp;T)</translation>
    </message>
    <message>
        <source>Next &amp;Sunday, %1</source>
        <translation>اگلا اتوار، ⁨%1⁩(&amp;S)</translation>
    </message>
    <message>
        <source>Next &amp;Monday, %1</source>
        <translation>اگلا پیر، ⁨%1⁩(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Another moment…</source>
        <translation>کوئی اور وقت…(&amp;A)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ابھی</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>کوئی اور وقت</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>بمطابق ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>caretaker::AttentionView</name>
    <message>
        <source>Nothing needs attention: no run or e-mail has failed, nothing is overdue or unassigned, and no document has expired or soon will.</source>
        <translation>کسی چیز پر توجہ درکار نہیں: کوئی رن یا ای میل ناکام نہیں ہوئی، کچھ بھی مقررہ وقت سے گزرا یا غیر تفویض شدہ نہیں، اور کسی دستاویز کی میعاد نہ ختم ہوئی ہے نہ جلد ہونے والی ہے۔</translation>
    </message>
    <message>
        <source>Runs that failed or were interrupted, of tasks that have not succeeded since</source>
        <translation>ناکام یا منقطع رن، اُن ٹاسک کے جو اس کے بعد کامیاب نہیں ہوئے</translation>
    </message>
    <message>
        <source>Scheduled runs that would change more than a scheduled run may; they wait for a person</source>
        <translation>وہ شیڈول شدہ رن جو اپنی حد سے زیادہ بدلتے؛ یہ کسی شخص کے منتظر ہیں</translation>
    </message>
    <message>
        <source>E-mails that the mail server refused, or that could not be sent in time</source>
        <translation>وہ ای میلز جنہیں میل سرور نے رد کیا یا جو وقت پر نہ جا سکیں</translation>
    </message>
    <message>
        <source>Documents marked as expired</source>
        <translation>وہ دستاویزات جن پر «میعاد ختم» کا نشان ہے</translation>
    </message>
    <message>
        <source>Pending or in progress, due before %1</source>
        <translation>زیرِ التوا یا جاری، %1 سے پہلے کی مقررہ تاریخ</translation>
    </message>
    <message>
        <source>Pending jobs without an assignee</source>
        <translation>زیرِ التوا کام جن کا کوئی ذمہ دار نہیں</translation>
    </message>
    <message>
        <source>Documents that the compliance expiry check has marked as expiring soon</source>
        <translation>وہ دستاویزات جنہیں میعاد کی جانچ نے جلد ختم ہونے والی قرار دیا</translation>
    </message>
    <message>
        <source>Payout requests that have been pending since before %1</source>
        <translation>ادائیگی کی درخواستیں جو %1 سے پہلے سے زیرِ التوا ہیں</translation>
    </message>
    <message>
        <source>E-mails that wait for their first attempt or another one</source>
        <translation>ای میلز جو پہلی یا اگلی کوشش کی منتظر ہیں</translation>
    </message>
    <message>
        <source>%1. Click to show them.</source>
        <translation>%1۔ دکھانے کے لیے کلک کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>Failed run(s)</source>
        <translation>
            <numerusform>ناکام رن</numerusform>
            <numerusform>ناکام رن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run(s) that need approval</source>
        <translation>
            <numerusform>منظوری کا منتظر رن</numerusform>
            <numerusform>منظوری کے منتظر رن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed e-mail(s)</source>
        <translation>
            <numerusform>ناکام ای میل</numerusform>
            <numerusform>ناکام ای میلز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired document(s)</source>
        <translation>
            <numerusform>میعاد ختم دستاویز</numerusform>
            <numerusform>میعاد ختم دستاویزات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Document(s) past their date</source>
        <translation>
            <numerusform>دستاویز جس کی تاریخ گزر گئی</numerusform>
            <numerusform>دستاویزات جن کی تاریخ گزر گئی</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents that expired before %1 and are not marked as expired: the compliance expiry check marks them</source>
        <translation>وہ دستاویزات جن کی میعاد ⁨%1⁩ سے پہلے ختم ہوئی اور جن پر میعاد ختم کا نشان نہیں: تعمیلی میعاد کی جانچ ان پر نشان لگاتی ہے</translation>
    </message>
    <message numerus="yes">
        <source>Overdue job(s)</source>
        <translation>
            <numerusform>تاخیر زدہ کام</numerusform>
            <numerusform>تاخیر زدہ کام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassigned job(s)</source>
        <translation>
            <numerusform>غیر تفویض شدہ کام</numerusform>
            <numerusform>غیر تفویض شدہ کام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Document(s) expiring soon</source>
        <translation>
            <numerusform>جلد ختم ہونے والی دستاویز</numerusform>
            <numerusform>جلد ختم ہونے والی دستاویزات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old payout request(s)</source>
        <translation>
            <numerusform>ادائیگی کی پرانی درخواست</numerusform>
            <numerusform>ادائیگی کی پرانی درخواستیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail(s) waiting to be sent</source>
        <translation>
            <numerusform>بھیجے جانے کی منتظر ای میل</numerusform>
            <numerusform>بھیجے جانے کی منتظر ای میلز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::AutoCloseStaleJobs</name>
    <message>
        <source>Auto-close stale jobs</source>
        <translation>رکے ہوئے کاموں کی خودکار بندش</translation>
    </message>
    <message>
        <source>Cancels open jobs that nobody has touched for a long time, and tells the assignee and the creator.</source>
        <translation>وہ کھلے کام منسوخ کرتا ہے جنہیں عرصے سے کسی نے نہیں چھیڑا، اور ذمہ دار اور بنانے والے کو بتاتا ہے۔</translation>
    </message>
    <message>
        <source>Inactive for more than</source>
        <translation>غیر فعال</translation>
    </message>
    <message>
        <source>days</source>
        <translation>دن سے زیادہ</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)</source>
        <translation>
            <numerusform>‏%n کام منسوخ کریں</numerusform>
            <numerusform>‏%n کام منسوخ کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be cancelled</source>
        <translation>
            <numerusform>‏%n کام منسوخ ہوگا</numerusform>
            <numerusform>‏%n کام منسوخ ہوں گے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) cancelled</source>
        <translation>
            <numerusform>‏%n کام منسوخ ہوا</numerusform>
            <numerusform>‏%n کام منسوخ ہوئے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>یہ پیغام ہٹائیں</translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <translation>یہ پیغام ہٹائیں (Esc)</translation>
    </message>
</context>
<context>
    <name>caretaker::BarChart</name>
    <message>
        <source>%1 — %2: %3
Click to show what is behind it</source>
        <translation>%1 — %2: %3
کلک کریں تو تفصیل دکھائی دے گی</translation>
    </message>
</context>
<context>
    <name>caretaker::ChangeReason</name>
    <message numerus="yes">
        <source>%Ln day(s) inactive</source>
        <translation>
            <numerusform>%Ln دن سے غیر فعال</numerusform>
            <numerusform>%Ln دن سے غیر فعال</numerusform>
        </translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>میعاد %1 کو ختم ہوئی</translation>
    </message>
    <message>
        <source>expires on %1</source>
        <translation>میعاد %1 کو ختم ہوگی</translation>
    </message>
    <message>
        <source>Undo of run %1</source>
        <translation>رن %1 کو کالعدم کرنا</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>دستی ترمیم</translation>
    </message>
    <message>
        <source>assigned to %1 in place of %2</source>
        <translation>%2 کی جگہ %1 کے ذمے</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>مسترد: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ChangesModel</name>
    <message>
        <source>Row</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلڈ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>caretaker::ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>تبدیلیاں</translation>
    </message>
    <message>
        <source>Fields of the current row</source>
        <translation>موجودہ قطار کے فیلڈ</translation>
    </message>
</context>
<context>
    <name>caretaker::ChartCard</name>
    <message>
        <source>Show as a table</source>
        <translation>جدول کے طور پر دکھائیں</translation>
    </message>
    <message>
        <source>%1: show as a table</source>
        <translation>‏⁨%1⁩: جدول کے طور پر دکھائیں</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>جدول کے طور پر کاپی کریں(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show as a table</source>
        <translation>جدول کے طور پر دکھائیں(&amp;S)</translation>
    </message>
    <message>
        <source>Enter shows what is behind a figure</source>
        <translation>‏Enter سے عدد کی تفصیل کھلتی ہے</translation>
    </message>
</context>
<context>
    <name>caretaker::CheckComplianceExpiry</name>
    <message>
        <source>Compliance expiry check</source>
        <translation>تعمیلی میعاد کی جانچ</translation>
    </message>
    <message>
        <source>Marks documents that expire soon or have expired, and asks the contractors to renew them.</source>
        <translation>ان دستاویزات پر نشان لگاتا ہے جن کی میعاد جلد ختم ہوگی یا ہو چکی ہے، اور ٹھیکیداروں سے تجدید کا کہتا ہے۔</translation>
    </message>
    <message>
        <source>Expires within</source>
        <translation>میعاد ختم ہو اگلے</translation>
    </message>
    <message>
        <source>days</source>
        <translation>دن میں</translation>
    </message>
    <message numerus="yes">
        <source>Update %n document(s)</source>
        <translation>
            <numerusform>‏%n دستاویز اپ ڈیٹ کریں</numerusform>
            <numerusform>‏%n دستاویزات اپ ڈیٹ کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) will be updated</source>
        <translation>
            <numerusform>‏%n دستاویز اپ ڈیٹ ہوگی</numerusform>
            <numerusform>‏%n دستاویزات اپ ڈیٹ ہوں گی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) updated</source>
        <translation>
            <numerusform>‏%n دستاویز اپ ڈیٹ ہوئی</numerusform>
            <numerusform>‏%n دستاویزات اپ ڈیٹ ہوئیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::ChoicePage</name>
    <message>
        <source>What is Caretaker to work on?</source>
        <translation>یہ پروگرام کس پر کام کرے؟</translation>
    </message>
    <message>
        <source>You can change this at any time: File → Set up…</source>
        <translation>آپ اسے کسی بھی وقت بدل سکتے ہیں: فائل ← سیٹ اپ…</translation>
    </message>
    <message>
        <source>&amp;Keep the database that is open</source>
        <translation>کھلا ہوا ڈیٹا بیس رہنے دیں(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Look around with example data</source>
        <translation>مثالی ڈیٹا کے ساتھ دیکھیں(&amp;L)</translation>
    </message>
    <message>
        <source>Start with an &amp;empty database</source>
        <translation>خالی ڈیٹا بیس سے شروع کریں(&amp;E)</translation>
    </message>
    <message>
        <source>A file that Caretaker makes and keeps. Where there is one already, it is opened.</source>
        <translation>ایک فائل جسے Caretaker بناتا اور رکھتا ہے۔ جہاں پہلے سے ہو وہاں اسے کھولا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Connect to the web application&apos;s &amp;SQLite file</source>
        <translation>ویب ایپلیکیشن کی SQLite فائل سے جڑیں(&amp;S)</translation>
    </message>
    <message>
        <source>Caretaker works beside the web application and shows what it would add first.</source>
        <translation>یہ ویب ایپلیکیشن کے ساتھ ساتھ کام کرتا ہے اور پہلے دکھاتا ہے کہ کیا شامل کرے گا۔</translation>
    </message>
    <message>
        <source>Connect to the web application&apos;s &amp;PostgreSQL database</source>
        <translation>ویب ایپلیکیشن کے PostgreSQL ڈیٹا بیس سے جڑیں(&amp;P)</translation>
    </message>
    <message>
        <source>On this computer or on a server, with a test of the connection.</source>
        <translation>اسی کمپیوٹر پر یا سرور پر، رابطے کی جانچ کے ساتھ۔</translation>
    </message>
    <message>
        <source>File of the empty database</source>
        <translation>خالی ڈیٹا بیس کی فائل</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>چنیں…</translation>
    </message>
    <message>
        <source>Choose where the file is to be</source>
        <translation>چنیں کہ فائل کہاں ہو</translation>
    </message>
    <message>
        <source>Where the database is to be</source>
        <translation>ڈیٹا بیس کہاں ہو</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite3)</source>
        <translation>‏SQLite فائلیں (*.sqlite3)</translation>
    </message>
    <message>
        <source>Works on %1.</source>
        <translation>‏⁨%1⁩ پر کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>Making up jobs</source>
        <translation>فرضی کام بنائے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Making the database</source>
        <translation>ڈیٹا بیس بنایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Works on its own database, %1.</source>
        <translation>اپنے ڈیٹا بیس ⁨%1⁩ پر کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>A database of its own with 2,000 made-up jobs. Nothing of yours is touched. Its schedules are on, and no e-mail is sent before a mail server is set.</source>
        <translation>2,000 فرضی کاموں والا اپنا ڈیٹا بیس۔ آپ کی کسی چیز کو ہاتھ نہیں لگتا۔ اس کے شیڈول آن ہیں، اور میل سرور مقرر ہونے سے پہلے کوئی ای میل نہیں بھیجی جاتی۔</translation>
    </message>
    <message>
        <source>Works on example data in %1. Its schedules are on at first; no e-mail is sent before a mail server is set.</source>
        <translation>⁨%1⁩ میں مثالی ڈیٹا پر کام کرتا ہے۔ اس کے شیڈول شروع میں آن ہیں؛ میل سرور مقرر ہونے سے پہلے کوئی ای میل نہیں بھیجی جاتی۔</translation>
    </message>
</context>
<context>
    <name>caretaker::ColumnsDialog</name>
    <message>
        <source>Move up</source>
        <translation>اوپر لے جائیں</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نیچے لے جائیں</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>Further to the left in the table (Ctrl+Up)</source>
        <translation>جدول میں مزید پہلے (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Further to the right in the table (Ctrl+Down)</source>
        <translation>جدول میں مزید بعد میں (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>طے شدہ پر لائیں</translation>
    </message>
    <message>
        <source>All columns in their first order and width</source>
        <translation>تمام کالم اپنی ابتدائی ترتیب اور چوڑائی میں</translation>
    </message>
    <message>
        <source>Space shows or hides a column.</source>
        <translation>اسپیس (Space) کالم دکھاتا یا چھپاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>caretaker::CommandPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>اس نام کی کوئی چیز نہیں۔</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>جائیں</translation>
    </message>
    <message>
        <source>Go to a page, task, setting or record</source>
        <translation>کسی صفحے، ٹاسک، ترتیب یا ریکارڈ پر جائیں</translation>
    </message>
    <message>
        <source>Page, task, setting, command, job, document…</source>
        <translation>صفحہ، ٹاسک، ترتیب، حکم، کام، دستاویز…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>جو ملا</translation>
    </message>
</context>
<context>
    <name>caretaker::ComparisonView</name>
    <message>
        <source>Change</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>اطلاع</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تبدیلیاں</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>نہیں چھیڑی گئی</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ای میلز</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>اطلاعات</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>This run only</source>
        <translation>صرف یہ رن</translation>
    </message>
    <message>
        <source>Run %1 only</source>
        <translation>صرف رن ⁨%1⁩</translation>
    </message>
    <message>
        <source>The run before</source>
        <translation>پچھلا رن</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>یہ رن</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Row or recipient</source>
        <translation>قطار یا وصول کنندہ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <translation>دونوں رن کے اعداد</translation>
    </message>
    <message>
        <source>What only one of the runs did</source>
        <translation>جو صرف ایک رن نے کیا</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>پڑھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>No earlier run of this task succeeded, so there is nothing to compare with.</source>
        <translation>اس ٹاسک کا کوئی پچھلا رن کامیاب نہیں ہوا، اس لیے موازنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Both runs did the same.</source>
        <translation>دونوں رن نے ایک ہی کام کیا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>‏%n فرق</numerusform>
            <numerusform>‏%n فرق</numerusform>
        </translation>
    </message>
    <message>
        <source>Show run %1</source>
        <translation>رن ⁨%1⁩ دکھائیں</translation>
    </message>
    <message>
        <source>Go to the run before, of %1</source>
        <translation>‏⁨%1⁩ کے پچھلے رن پر جائیں</translation>
    </message>
</context>
<context>
    <name>caretaker::ComplianceTable</name>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>ٹھیکیدار</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>اختتامِ میعاد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>اجرا</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخری تبدیلی</translation>
    </message>
    <message>
        <source>Approved or expiring soon</source>
        <translation>منظور شدہ یا جلد ختم ہونے والی</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>مؤثر</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>تاریخ گزر چکی</translation>
    </message>
    <message>
        <source>Not marked as expired, but expired before %1</source>
        <translation>میعاد ختم کا نشان نہیں، مگر ⁨%1⁩ سے پہلے ختم</translation>
    </message>
</context>
<context>
    <name>caretaker::ConnectionPage</name>
    <message>
        <source>Nothing is written yet. What Caretaker needs in it comes next, and is asked for.</source>
        <translation>ابھی اسے صرف دیکھا جاتا ہے۔ اس میں Caretaker کو جو درکار ہے وہ آگے آتا ہے، اور پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Works on the web application&apos;s database, %1.</source>
        <translation>ویب ایپلیکیشن کے ڈیٹا بیس ⁨%1⁩ پر کام کرتا ہے۔</translation>
    </message>
</context>
<context>
    <name>caretaker::ConnectionTest</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>رابطہ جانچیں(&amp;T)</translation>
    </message>
    <message>
        <source>Looks only; nothing is changed</source>
        <translation>صرف دیکھتا ہے؛ کچھ تبدیل نہیں ہوتا</translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation>دیکھا جا رہا ہے</translation>
    </message>
    <message>
        <source>This works: %1, %2, %3. %4</source>
        <translation>یہ درست ہے: ‏‎%1‎‏، ‏‎%2‎‏، ‏‎%3‎‏۔ ‏‎%4‎‏</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏‏‎%1‎‏: ‏‎%2‎‏</translation>
    </message>
    <message>
        <source>Rows found: %1</source>
        <translation>ملنے والی قطاریں: ‏‎%1‎‏</translation>
    </message>
    <message>
        <source>There is no host called %1. Check its name and the network.</source>
        <translation>‏‏‎%1‎‏ نام کا کوئی ہوسٹ نہیں۔ نام اور نیٹ ورک دیکھیں۔</translation>
    </message>
    <message>
        <source>No PostgreSQL server answers on %1, port %2. Check host and port, and that the server runs and listens there.</source>
        <translation>‏‏‎%1‎‏، پورٹ ‏‎%2‎‏ پر کوئی PostgreSQL سرور جواب نہیں دیتا۔ ہوسٹ اور پورٹ دیکھیں، اور یہ کہ سرور چل رہا اور وہاں سن رہا ہے۔</translation>
    </message>
    <message>
        <source>No PostgreSQL server runs on this computer, or its socket is elsewhere. Check that it runs, or enter a host.</source>
        <translation>اس کمپیوٹر پر کوئی PostgreSQL سرور نہیں چل رہا، یا اس کا ساکٹ کہیں اور ہے۔ دیکھیں کہ وہ چل رہا ہے، یا ہوسٹ درج کریں۔</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check host, port and firewall.</source>
        <translation>‏‏‎%1‎‏ نے وقت پر جواب نہیں دیا۔ ہوسٹ، پورٹ اور فائر وال دیکھیں۔</translation>
    </message>
    <message>
        <source>There is no way to %1. Check the network.</source>
        <translation>‏‏‎%1‎‏ تک کوئی راستہ نہیں۔ نیٹ ورک دیکھیں۔</translation>
    </message>
    <message>
        <source>The server wants a password for %1. Enter it.</source>
        <translation>سرور ‏‎%1‎‏ کے لیے پاس ورڈ مانگتا ہے۔ اسے درج کریں۔</translation>
    </message>
    <message>
        <source>The password for %1 is wrong, or the server has no such user. Check both.</source>
        <translation>‏‏‎%1‎‏ کا پاس ورڈ غلط ہے، یا سرور پر ایسا صارف نہیں۔ دونوں دیکھیں۔</translation>
    </message>
    <message>
        <source>The server has no connection left. Try again later.</source>
        <translation>سرور پر کوئی رابطہ باقی نہیں۔ بعد میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The server is starting or stopping. Try again in a moment.</source>
        <translation>سرور شروع یا بند ہو رہا ہے۔ ذرا دیر میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The server answers, but has no database called %1.</source>
        <translation>سرور جواب دیتا ہے، مگر ‏‎%1‎‏ نام کا ڈیٹا بیس نہیں۔</translation>
    </message>
    <message>
        <source>The server answers, but has no user called %1.</source>
        <translation>سرور جواب دیتا ہے، مگر ‏‎%1‎‏ نام کا صارف نہیں۔</translation>
    </message>
    <message>
        <source>The server does not let %1 in. Check the user and the rights.</source>
        <translation>سرور ‏‎%1‎‏ کو داخل نہیں ہونے دیتا۔ صارف اور اس کے اختیارات دیکھیں۔</translation>
    </message>
    <message>
        <source>There is no file %1. Choose the web application&apos;s file, or go back and start with an empty database.</source>
        <translation>⁨%1⁩ نام کی کوئی فائل نہیں۔ ویب ایپلیکیشن کی فائل منتخب کریں، یا واپس جا کر خالی ڈیٹا بیس سے شروع کریں۔</translation>
    </message>
    <message>
        <source>%1 is empty. Choose the web application&apos;s file, or go back and start with an empty database.</source>
        <translation>⁨%1⁩ خالی ہے۔ ویب ایپلیکیشن کی فائل منتخب کریں، یا واپس جا کر خالی ڈیٹا بیس سے شروع کریں۔</translation>
    </message>
    <message>
        <source>The server does not let %1 in from this computer. Have its pg_hba.conf allow it, or choose to encrypt always.</source>
        <translation>سرور ‏‎%1‎‏ کو اس کمپیوٹر سے داخل نہیں ہونے دیتا۔ اس کی pg_hba.conf میں اجازت دلوائیں، یا خفیہ کاری «ہمیشہ» چنیں۔</translation>
    </message>
    <message>
        <source>The server offers no encryption. Have it set up there, or choose encryption where the server offers it.</source>
        <translation>سرور خفیہ کاری پیش نہیں کرتا۔ وہاں اس کا انتظام کرائیں، یا «جہاں سرور پیش کرے» چنیں۔</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted. Check that the host is named as in the certificate, or choose to encrypt always, whichever server it is.</source>
        <translation>سرور کے سرٹیفکیٹ پر اعتماد نہیں ہو سکتا۔ دیکھیں کہ ہوسٹ کا نام وہی ہے جو سرٹیفکیٹ میں ہے، یا «ہمیشہ» چنیں، جو سرور کو نہیں پرکھتا۔</translation>
    </message>
</context>
<context>
    <name>caretaker::Console</name>
    <message>
        <source>&amp;Try again</source>
        <translation>دوبارہ کوشش کریں(&amp;T)</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>کوئی اور چنیں…</translation>
    </message>
</context>
<context>
    <name>caretaker::CronParser</name>
    <message>
        <source>minute</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>0-59, *, lists (0,30), ranges (10-20) and steps (*/15, 10-40/10)</source>
        <translation>‏‏‎0-59, *‎‏، فہرستیں (‏‎0,30‎‏)، حدود (‏‎10-20‎‏) اور قدم (‏‎*/15, 10-40/10‎‏)</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>گھنٹہ</translation>
    </message>
    <message>
        <source>0-23, *, lists (8,20), ranges (8-17, 22-2) and steps (*/2, 8-17/3)</source>
        <translation>‏‏‎0-23, *‎‏، فہرستیں (‏‎8,20‎‏)، حدود (‏‎8-17, 22-2‎‏) اور قدم (‏‎*/2, 8-17/3‎‏)</translation>
    </message>
    <message>
        <source>day of month</source>
        <translation>مہینے کا دن</translation>
    </message>
    <message>
        <source>1-31, *, lists (1,15), ranges (1-7), steps (*/2, 1-15/7), L (last day), L-3, 15W (nearest weekday) and LW</source>
        <translation>‏‏‎1-31, *‎‏، فہرستیں (‏‎1,15‎‏)، حدود (‏‎1-7‎‏)، قدم (‏‎*/2, 1-15/7‎‏)، L (آخری دن)، ‏‎L-3‎‏، ‏‎15W‎‏ (قریب ترین کام کا دن) اور LW</translation>
    </message>
    <message>
        <source>month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>1-12 or JAN-DEC, *, lists (1,7), ranges (JUN-AUG) and steps (*/3)</source>
        <translation>‏‏‎1-12‎‏ یا JAN-DEC، ‏‎*‎‏، فہرستیں (‏‎1,7‎‏)، حدود (JUN-AUG) اور قدم (‏‎*/3‎‏)</translation>
    </message>
    <message>
        <source>day of week</source>
        <translation>ہفتے کا دن</translation>
    </message>
    <message>
        <source>0-7 or SUN-SAT (0 and 7 are Sunday), *, lists (1,4), ranges (MON-FRI), steps (*/2), 5L (last Friday) and 1#2 (second Monday)</source>
        <translation>‏‏‎0-7‎‏ یا SUN-SAT (0 اور 7 اتوار ہیں)، ‏‎*‎‏، فہرستیں (‏‎1,4‎‏)، حدود (MON-FRI)، قدم (‏‎*/2‎‏)، ‏‎5L‎‏ (آخری جمعہ) اور ‏‎1#2‎‏ (دوسرا پیر)</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>‏‏‎%1‎‏ یہاں متوقع نہیں</translation>
    </message>
    <message>
        <source>the place in the month</source>
        <translation>مہینے میں مقام</translation>
    </message>
    <message>
        <source>a step follows a range or *, such as %1-%2/%3</source>
        <translation>قدم کسی حد یا ‎*‎ کے بعد آتا ہے، جیسے ‎%1-%2/%3‎</translation>
    </message>
    <message>
        <source>the number of days before</source>
        <translation>پہلے کے دنوں کی تعداد</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>قدم</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>‏‏‎%1‎‏ معلوم نہیں</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>‏‏‎%1‎‏ موجود نہیں</translation>
    </message>
    <message>
        <source>%1 is out of range, %2 is %3 to %4</source>
        <translation>‏‏‎%1‎‏ حد سے باہر ہے، ‏‎%2‎‏ کی حد ‏‎%3‎‏ تا ‏‎%4‎‏ ہے</translation>
    </message>
    <message>
        <source>The %1 field, character %2: %3. Allowed are %4.</source>
        <translation>فیلڈ ‏‎%1‎‏، حرف ‏‎%2‎‏: ‏‎%3‎‏۔ جائز: ‏‎%4‎‏۔</translation>
    </message>
    <message>
        <source>@hourly, @daily, @midnight, @weekly, @monthly, @yearly and @annually, or five fields</source>
        <translation>‏‏‎@hourly, @daily, @midnight, @weekly, @monthly, @yearly‎‏ اور ‏‎@annually‎‏، یا پانچ فیلڈ</translation>
    </message>
    <message>
        <source>Character %1: @reboot names no time; it means the start of the machine, which a schedule does not know. Allowed are %2.</source>
        <translation>حرف ‏‎%1‎‏: ‏‎@reboot‎‏ کوئی وقت نہیں بتاتا؛ اس سے مراد مشین کا آغاز ہے، جسے شیڈول نہیں جانتا۔ جائز: ‏‎%2‎‏۔</translation>
    </message>
    <message>
        <source>Character %1: &quot;%2&quot; is not known. Allowed are %3.</source>
        <translation>حرف ‏‎%1‎‏: «‏‎%2‎‏» معلوم نہیں۔ جائز: ‏‎%3‎‏۔</translation>
    </message>
    <message>
        <source>Allowed are five fields: minute, hour, day of month, month, day of week.</source>
        <translation>پانچ فیلڈ جائز ہیں: منٹ، گھنٹہ، مہینے کا دن، مہینہ، ہفتے کا دن۔</translation>
    </message>
    <message>
        <source>Character %1: &quot;%2&quot; is one field too many. %3</source>
        <translation>حرف ‏‎%1‎‏: «‏‎%2‎‏» ایک فیلڈ زائد ہے۔ ‏‎%3‎‏</translation>
    </message>
    <message>
        <source>The %1 field is missing at character %2. %3</source>
        <translation>حرف ‏‎%2‎‏ پر فیلڈ ‏‎%1‎‏ موجود نہیں۔ ‏‎%3‎‏</translation>
    </message>
    <message>
        <source>The day of month field, character %1: there is never such a day in the months of the month field. Allowed are days that come, such as 29 in February and 30 in April.</source>
        <translation>مہینے کے دن کا فیلڈ، حرف ‏‎%1‎‏: مہینے کے فیلڈ کے مہینوں میں ایسا دن کبھی نہیں آتا۔ وہ دن جائز ہیں جو آتے ہیں، جیسے فروری میں 29 اور اپریل میں 30۔</translation>
    </message>
</context>
<context>
    <name>caretaker::CronSentence</name>
    <message>
        <source>%1, in %2</source>
        <comment>times and days, months</comment>
        <translation>%1، %2 میں</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 اور %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the end of a list</comment>
        <translation>%1 یا %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from the first of a row to its last</comment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>%1 every day</source>
        <comment>times</comment>
        <translation>ہر روز %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, hours: Every 15 minutes + between 09:00 and 17:59</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>times of day</comment>
        <translation>%1 بجے</translation>
    </message>
    <message>
        <source>Every hour, on the hour</source>
        <translation>ہر گھنٹے، پورے گھنٹے پر</translation>
    </message>
    <message>
        <source>Every hour, at minute %1</source>
        <translation>ہر گھنٹے، منٹ %1 پر</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours from %1</source>
        <translation>
            <numerusform>%1 سے ہر %n گھنٹہ بعد</numerusform>
            <numerusform>%1 سے ہر %n گھنٹے بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour from %1 to %2</source>
        <comment>times of day</comment>
        <translation>%1 سے %2 تک ہر گھنٹے</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>ہر منٹ</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>ہر %n منٹ بعد</numerusform>
            <numerusform>ہر %n منٹ بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour, at minutes %1</source>
        <translation>ہر گھنٹے، منٹ %1 پر</translation>
    </message>
    <message>
        <source>At minute %1</source>
        <translation>منٹ %1 پر</translation>
    </message>
    <message>
        <source>At minutes %1</source>
        <translation>منٹ %1 پر</translation>
    </message>
    <message>
        <source>in the hours %1</source>
        <translation>ان گھنٹوں میں: %1،</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>times of day</comment>
        <translation>%1 اور %2 کے درمیان</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>times, weekdays</comment>
        <translation>بروز %2، %1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>times, days of the month</comment>
        <translation>%1، %2 کو</translation>
    </message>
    <message>
        <source>%1, on %2 if it is %3</source>
        <comment>times, days of the month, weekdays</comment>
        <translation>%1، %2 کو، اگر دن %3 ہو</translation>
    </message>
    <message>
        <source>%1, on %2 or on %3</source>
        <comment>times, days of the month, weekdays</comment>
        <translation>%1، %2 کو یا بروز %3</translation>
    </message>
    <message numerus="yes">
        <source>day 1 of the month and every %n days after it</source>
        <translation>
            <numerusform>مہینے کی 1 تاریخ اور اس کے بعد ہر %n دن بعد</numerusform>
            <numerusform>مہینے کی 1 تاریخ اور اس کے بعد ہر %n دن بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1 of the month</source>
        <translation>مہینے کی %1 تاریخ</translation>
    </message>
    <message>
        <source>days %1 of the month</source>
        <translation>مہینے کی %1 تاریخ</translation>
    </message>
    <message>
        <source>the last day of the month</source>
        <translation>مہینے کے آخری دن</translation>
    </message>
    <message>
        <source>the day before the last day of the month</source>
        <translation>مہینے کے آخری دن سے ایک دن پہلے</translation>
    </message>
    <message numerus="yes">
        <source>the day %n days before the last day of the month</source>
        <translation>
            <numerusform>مہینے کے آخری دن سے %n دن پہلے</numerusform>
            <numerusform>مہینے کے آخری دن سے %n دن پہلے</numerusform>
        </translation>
    </message>
    <message>
        <source>the weekday nearest to day %1 of the month</source>
        <translation>مہینے کی %1 تاریخ کے قریب ترین کام کے دن</translation>
    </message>
    <message>
        <source>the last weekday of the month</source>
        <translation>مہینے کے آخری کام کے دن</translation>
    </message>
    <message>
        <source>the weekday nearest to the day before the last day of the month</source>
        <translation>مہینے کے آخری دن سے ایک دن پہلے کے قریب ترین کام کے دن</translation>
    </message>
    <message numerus="yes">
        <source>the weekday nearest to the day %n days before the last day of the month</source>
        <translation>
            <numerusform>مہینے کے آخری دن سے %n دن پہلے کے قریب ترین کام کے دن</numerusform>
            <numerusform>مہینے کے آخری دن سے %n دن پہلے کے قریب ترین کام کے دن</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 %2 of the month</source>
        <comment>place, weekday: second, Monday</comment>
        <translation>مہینے کے %1 %2</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>اتوار</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>پیر</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>منگل</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>بدھ</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>جمعرات</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>جمعہ</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>ہفتہ</translation>
    </message>
    <message>
        <source>first</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>second</source>
        <translation>دوسرے</translation>
    </message>
    <message>
        <source>third</source>
        <translation>تیسرے</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>چوتھے</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>پانچویں</translation>
    </message>
    <message>
        <source>last</source>
        <translation>آخری</translation>
    </message>
    <message>
        <source>January</source>
        <translation>جنوری</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فروری</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارچ</translation>
    </message>
    <message>
        <source>April</source>
        <translation>اپریل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مئی</translation>
    </message>
    <message>
        <source>June</source>
        <translation>جون</translation>
    </message>
    <message>
        <source>July</source>
        <translation>جولائی</translation>
    </message>
    <message>
        <source>August</source>
        <translation>اگست</translation>
    </message>
    <message>
        <source>September</source>
        <translation>ستمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>اکتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نومبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>دسمبر</translation>
    </message>
</context>
<context>
    <name>caretaker::CrontabDialog</name>
    <message>
        <source>Import from crontab</source>
        <translation>‏crontab سے درآمد</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>فائل پڑھی جا رہی ہے</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>What %1 would set. Nothing is changed before you take it over.</source>
        <translation>‏⁨%1⁩ کیا مقرر کرے گی۔ آپ کے لینے سے پہلے کچھ تبدیل نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Schedules in the crontab</source>
        <translation>‏crontab کے شیڈول</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ٹاسک</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>لے لیں</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>ترتیبات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Take the lines out of the crontab afterwards, or both will do these tasks.</source>
        <translation>بعد میں یہ سطریں crontab سے نکال دیں، ورنہ دونوں یہ ٹاسک کریں گے۔</translation>
    </message>
    <message numerus="yes">
        <source>Take over and turn on %n schedule(s)</source>
        <translation>
            <numerusform>‏%n شیڈول لے کر آن کریں</numerusform>
            <numerusform>‏%n شیڈول لے کر آن کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of this file runs a task that can be taken over. %1</source>
        <translation>اس فائل کی کوئی سطر ایسا ٹاسک نہیں چلاتی جو لیا جا سکے۔ %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>‏سطر %1: ‎%2‎</translation>
    </message>
    <message>
        <source>Lines of other programs, which stay in the crontab: %1</source>
        <translation>دوسرے پروگراموں کی سطریں، جو crontab میں رہتی ہیں: ‎%1‎</translation>
    </message>
    <message>
        <source>On the server, &quot;crontab -l &gt; crontab.txt&quot; writes the file.</source>
        <translation>سرور پر «⁨crontab -l &gt; crontab.txt⁩» یہ فائل لکھتا ہے۔</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>نہیں لیا گیا</translation>
    </message>
</context>
<context>
    <name>caretaker::CrontabText</name>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <translation>
            <numerusform>مزید %n تنبیہ</numerusform>
            <numerusform>مزید %n تنبیہات</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>سطر ‏‎%1‎‏: ‏‎%2‎‏</translation>
    </message>
    <message>
        <source>no time and command can be made out in &quot;%1&quot;; left out</source>
        <translation>‏«‏‎%1‎‏» میں وقت اور حکم نہیں پہچانا گیا؛ چھوڑ دیا گیا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone that is known here; the times below are taken without it</source>
        <translation>‏«‏‎%1‎‏» یہاں معلوم ٹائم زون نہیں؛ نیچے کے اوقات اس کے بغیر لیے گئے ہیں</translation>
    </message>
    <message>
        <source>%1 is in line %2 already, and a task has one schedule; this one is left out</source>
        <translation>‏‏‎%1‎‏ پہلے ہی سطر ‏‎%2‎‏ میں ہے، اور ٹاسک کا ایک ہی شیڈول ہوتا ہے؛ یہ چھوڑ دیا گیا</translation>
    </message>
    <message>
        <source>%1 is left out: its time zone is not that of line %2, and all schedules have one</source>
        <translation>‏‏‎%1‎‏ چھوڑ دیا گیا: اس کا ٹائم زون سطر ‏‎%2‎‏ والا نہیں، اور تمام شیڈول کا ایک ہی ہوتا ہے</translation>
    </message>
    <message>
        <source>%1 is left out: with --dry-run it only looks</source>
        <translation>‏‏‎%1‎‏ چھوڑ دیا گیا: ‏‎--dry-run‎‏ کے ساتھ یہ صرف دیکھتا ہے</translation>
    </message>
    <message>
        <source>%1 is left out: --%2 does not take &quot;%3&quot;</source>
        <translation>‏‏‎%1‎‏ چھوڑ دیا گیا: ‎--%2‎ میں «‏‎%3‎‏» نہیں آتا</translation>
    </message>
    <message>
        <source>%1 names a database of its own, %2, which is not heeded</source>
        <translation>‏‏‎%1‎‏ اپنا الگ ڈیٹا بیس ‏‎%2‎‏ بتاتا ہے، جسے نظر انداز کیا گیا</translation>
    </message>
    <message>
        <source>%1 has an option that is not known, %2; it is not heeded</source>
        <translation>‏‏‎%1‎‏ میں ایک نامعلوم اختیار ‏‎%2‎‏ ہے؛ اسے نظر انداز کیا گیا</translation>
    </message>
    <message>
        <source>%1 is left out: &quot;%2&quot; is no time that a schedule takes. %3</source>
        <translation>‏‏‎%1‎‏ چھوڑ دیا گیا: «‏‎%2‎‏» ایسا وقت نہیں جو شیڈول لے۔ ‏‎%3‎‏</translation>
    </message>
</context>
<context>
    <name>caretaker::DashboardPage</name>
    <message>
        <source>Next runs</source>
        <translation>اگلے رن</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>شیڈول</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>آخری رن</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>تمام رن</translation>
    </message>
    <message>
        <source>Documents expiring by week</source>
        <translation>ہفتہ وار ختم ہونے والی دستاویزات</translation>
    </message>
    <message>
        <source>Open jobs by age</source>
        <translation>کھلے کام بلحاظ عمر</translation>
    </message>
    <message>
        <source>Payouts by week</source>
        <translation>ہفتہ وار ادائیگیاں</translation>
    </message>
    <message>
        <source>Run durations</source>
        <translation>رن کا دورانیہ</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ڈیش بورڈ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>توجہ درکار</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>بمطابق ⁨%1⁩</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>‏⁨%1⁩ تک موقوف۔</translation>
    </message>
    <message>
        <source>No task has run on this database yet. The Tasks page shows what each would do.</source>
        <translation>اس ڈیٹا بیس پر ابھی کوئی ٹاسک نہیں چلا۔ ٹاسک کا صفحہ دکھاتا ہے کہ ہر ایک کیا کرے گا۔</translation>
    </message>
    <message>
        <source>No task is scheduled. Turn one on in the schedule, and it runs by itself.</source>
        <translation>کوئی ٹاسک شیڈول نہیں۔ شیڈول کے صفحے پر کوئی ٹاسک آن کریں تو وہ خود چلے گا۔</translation>
    </message>
</context>
<context>
    <name>caretaker::Database</name>
    <message>
        <source>There is no active facility manager or administrator: nobody would get reminders and summaries.</source>
        <translation>کوئی فعال فیسیلٹی مینیجر یا ایڈمنسٹریٹر نہیں: یاد دہانیاں اور خلاصے کسی کو نہیں ملیں گے۔</translation>
    </message>
    <message>
        <source>There is no active administrator: nobody would get payout reminders.</source>
        <translation>کوئی فعال ایڈمنسٹریٹر نہیں: ادائیگی کی یاد دہانیاں کسی کو نہیں ملیں گی۔</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>کوئی کام نہیں۔</translation>
    </message>
    <message>
        <source>Caretaker&apos;s own tables are missing: a dry run works, a run needs &quot;caretaker database adopt&quot;.</source>
        <translation>اس میں Caretaker کے اپنے جدول نہیں: آزمائشی رن چلتا ہے، رن کے لیے «caretaker database adopt» درکار ہے۔</translation>
    </message>
    <message>
        <source>job_notifications.job_id may not be empty: notifications without a job cannot be written there (&quot;caretaker database adopt --relax-notifications&quot; allows them).</source>
        <translation>کالم job_notifications.job_id خالی نہیں ہو سکتا: بغیر کام کی اطلاعات وہاں نہیں لکھی جا سکتیں («caretaker database adopt --relax-notifications» ان کی اجازت دیتا ہے)۔</translation>
    </message>
    <message>
        <source>This user lacks a right that a run needs: %1.</source>
        <translation>اس صارف کے پاس وہ اختیار نہیں جو رن کو درکار ہے: ‏‎%1‎‏۔</translation>
    </message>
    <message>
        <source>%1 cannot be opened: Qt&apos;s driver %2 is missing. Install it (on Debian: %3).</source>
        <translation>‏‏‎%1‎‏ نہیں کھل سکتا: Qt کا ڈرائیور ‏‎%2‎‏ موجود نہیں۔ اسے انسٹال کریں (Debian پر: ‏‎%3‎‏)۔</translation>
    </message>
    <message>
        <source>%1 exists already. Give a path where there is no file yet.</source>
        <translation>‏‏‎%1‎‏ پہلے سے موجود ہے۔ ایسا راستہ دیں جہاں ابھی فائل نہ ہو۔</translation>
    </message>
    <message>
        <source>%1 cannot be created: its folder cannot be made. Check the permissions of %2.</source>
        <translation>‏‏‎%1‎‏ نہیں بن سکتا: اس کا فولڈر نہیں بنایا جا سکتا۔ ‏‎%2‎‏ کی اجازتیں دیکھیں۔</translation>
    </message>
    <message>
        <source>%1; give a path, sqlite:PATH or postgresql://user@host:port/name</source>
        <translation>‏‏‎%1‎‏؛ راستہ، sqlite:PATH یا ‎postgresql://user@host:port/name‎ دیں</translation>
    </message>
    <message>
        <source>two slashes are missing after %1:</source>
        <translation>‏‏‎%1‎‏: کے بعد دو ترچھی لکیریں موجود نہیں</translation>
    </message>
    <message>
        <source>%1: databases are not supported</source>
        <translation>‏‏‎%1‎‏: ایسے ڈیٹا بیس نہیں چلتے</translation>
    </message>
    <message>
        <source>the path is empty</source>
        <translation>راستہ خالی ہے</translation>
    </message>
    <message>
        <source>the path holds a character that no file name can hold</source>
        <translation>راستے میں ایسا حرف ہے جو فائل کے نام میں نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>%1 is a database, but neither Caretaker&apos;s nor the web application&apos;s. Check its name.</source>
        <translation>‏‏‎%1‎‏ ڈیٹا بیس تو ہے، مگر نہ Caretaker کا ہے نہ ویب ایپلیکیشن کا۔ اس کا نام دیکھیں۔</translation>
    </message>
    <message>
        <source>%1 looks like the web application&apos;s database, but lacks: %2. Restore it from a backup, or bring the web application up to date.</source>
        <translation>‏‏‎%1‎‏ ویب ایپلیکیشن کا ڈیٹا بیس لگتا ہے، مگر اس میں یہ نہیں: ‏‎%2‎‏۔ اسے بیک اپ سے بحال کریں، یا ویب ایپلیکیشن کو تازہ ترین کریں۔</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>جدول ‏‎%1‎‏</translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation>کالم ‎%1.%2‎</translation>
    </message>
    <message>
        <source>%1 was prepared by a newer Caretaker (version %2 of its tables; this one knows %3). Update this program.</source>
        <translation>‏‏‎%1‎‏ نئے Caretaker نے تیار کیا ہے (جدولوں کا نسخہ ‏‎%2‎‏؛ یہ پروگرام ‏‎%3‎‏ تک جانتا ہے)۔ اس پروگرام کو اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>%1 was prepared by an older Caretaker (version %2 of its own tables; this one writes %3). See what would be added with &quot;caretaker database adopt --dry-run --database %4&quot;, then run the same without --dry-run.</source>
        <translation>‏‏‎%1‎‏ پرانے Caretaker نے تیار کیا ہے (اس کے جدولوں کا نسخہ ‏‎%2‎‏؛ یہ پروگرام ‏‎%3‎‏ لکھتا ہے)۔ «caretaker database adopt --dry-run --database ‏‎%4‎‏» سے دیکھیں کہ کیا شامل ہوگا، پھر وہی ‎--dry-run‎ کے بغیر چلائیں۔</translation>
    </message>
    <message>
        <source>%1 has not been prepared for Caretaker: a run needs a few tables of its own. See what would be added with &quot;caretaker database adopt --dry-run --database %2&quot;, then run the same without --dry-run.</source>
        <translation>‏‏‎%1‎‏ ابھی Caretaker کے لیے تیار نہیں: رن کو اپنے چند جدول درکار ہیں۔ «caretaker database adopt --dry-run --database ‏‎%2‎‏» سے دیکھیں کہ کیا شامل ہوگا، پھر وہی ‎--dry-run‎ کے بغیر چلائیں۔</translation>
    </message>
    <message>
        <source>%1 is locked by another program. Try again when it has finished.</source>
        <translation>‏‏‎%1‎‏ کو کسی اور پروگرام نے مقفل کر رکھا ہے۔ اس کے ختم ہونے پر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Another program works on the same rows of %1, and both waited for each other; nothing was changed. Try again.</source>
        <translation>کوئی اور پروگرام ‏‎%1‎‏ کی یہی قطاریں استعمال کر رہا ہے، اور دونوں ایک دوسرے کے منتظر رہے؛ کچھ تبدیل نہیں ہوا۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Another program has changed the same rows of %1 meanwhile; nothing was changed. Try again.</source>
        <translation>اس دوران کسی اور پروگرام نے ‏‎%1‎‏ کی یہی قطاریں بدل دیں؛ کچھ تبدیل نہیں ہوا۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>%1 is read-only for this user, or a standby server. Give the address of the primary server, or have the user allowed to write.</source>
        <translation>‏‏‎%1‎‏ اس صارف کے لیے صرف پڑھنے کو ہے، یا معاون سرور ہے۔ بنیادی سرور کا پتا دیں، یا صارف کو لکھنے کی اجازت دلوائیں۔</translation>
    </message>
    <message>
        <source>The user of %1 lacks a right: %2. Have it granted, or give the name of a user who has it.</source>
        <translation>‏‏‎%1‎‏ کے صارف کے پاس ایک اختیار نہیں: ‏‎%2‎‏۔ یہ اختیار دلوائیں، یا ایسے صارف کا نام دیں جس کے پاس ہو۔</translation>
    </message>
    <message>
        <source>The disk with %1 is full; nothing was changed. Free some room and try again.</source>
        <translation>‏‏‎%1‎‏ والی ڈسک بھر گئی ہے؛ کچھ تبدیل نہیں ہوا۔ کچھ جگہ خالی کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The server of %1 is short of something: %2. Try again later.</source>
        <translation>‏‏‎%1‎‏ کے سرور کے پاس وسائل کم ہیں: ‏‎%2‎‏۔ بعد میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>%1 cut a statement short: %2. Nothing was changed.</source>
        <translation>‏‏‎%1‎‏ نے ایک بیان بیچ میں روک دیا: ‏‎%2‎‏۔ کچھ تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The server of %1 ended the connection; nothing was changed. Try again when it is back.</source>
        <translation>‏‏‎%1‎‏ کے سرور نے رابطہ ختم کر دیا؛ کچھ تبدیل نہیں ہوا۔ اس کی واپسی پر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The server of %1 reported an error of its system: %2. Check its disk and its log.</source>
        <translation>‏‏‎%1‎‏ کے سرور نے اپنے سسٹم کی خرابی بتائی: ‏‎%2‎‏۔ اس کی ڈسک اور لاگ دیکھیں۔</translation>
    </message>
    <message>
        <source>The server of %1 reported an error of its own: %2. Check its log.</source>
        <translation>‏‏‎%1‎‏ کے سرور نے اپنی ایک خرابی بتائی: ‏‎%2‎‏۔ اس کا لاگ دیکھیں۔</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the host is not known. Check its name and the network.</source>
        <translation>‏‏‎%1‎‏ تک نہیں پہنچا جا سکتا: ہوسٹ معلوم نہیں۔ اس کا نام اور نیٹ ورک دیکھیں۔</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no server answers there. Check host and port, and that the server runs and listens on that address.</source>
        <translation>‏‏‎%1‎‏ تک نہیں پہنچا جا سکتا: وہاں کوئی سرور جواب نہیں دیتا۔ ہوسٹ اور پورٹ دیکھیں، اور یہ کہ سرور چل رہا اور اس پتے پر سن رہا ہے۔</translation>
    </message>
    <message>
        <source>%1 cannot be reached: there is no such socket. Check that the server runs, and that host names the folder of its socket.</source>
        <translation>‏‏‎%1‎‏ تک نہیں پہنچا جا سکتا: ایسا کوئی ساکٹ نہیں۔ دیکھیں کہ سرور چل رہا ہے، اور host اس کے ساکٹ کا فولڈر بتاتا ہے۔</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the server did not answer in time. Check host, port and firewall.</source>
        <translation>‏‏‎%1‎‏ تک نہیں پہنچا جا سکتا: سرور نے وقت پر جواب نہیں دیا۔ ہوسٹ، پورٹ اور فائر وال دیکھیں۔</translation>
    </message>
    <message>
        <source>%1 cannot be reached: there is no way to that network. Check the network.</source>
        <translation>‏‏‎%1‎‏ تک نہیں پہنچا جا سکتا: اس نیٹ ورک تک کوئی راستہ نہیں۔ نیٹ ورک دیکھیں۔</translation>
    </message>
    <message>
        <source>%1 cannot be reached: there is no way to that host. Check the network.</source>
        <translation>‏‏‎%1‎‏ تک نہیں پہنچا جا سکتا: اس ہوسٹ تک کوئی راستہ نہیں۔ نیٹ ورک دیکھیں۔</translation>
    </message>
    <message>
        <source>%1 wants a password and there is none. Put it into the file that PGPASSFILE names (default: ~/.pgpass, with mode 0600) or into PGPASSWORD.</source>
        <translation>‏‏‎%1‎‏ پاس ورڈ مانگتا ہے اور وہ موجود نہیں۔ اسے اس فائل میں رکھیں جس کا نام PGPASSFILE بتاتا ہے (طے شدہ: ‏‎~/.pgpass‎‏، اجازت 0600 کے ساتھ) یا PGPASSWORD میں۔</translation>
    </message>
    <message>
        <source>%1 refused the user&apos;s name or password. Check the user in the URL, and the password in PGPASSFILE (default: ~/.pgpass) or PGPASSWORD.</source>
        <translation>‏‏‎%1‎‏ نے صارف نام یا پاس ورڈ رد کیا۔ URL میں صارف، اور PGPASSFILE (طے شدہ: ‏‎~/.pgpass‎‏) یا PGPASSWORD میں پاس ورڈ دیکھیں۔</translation>
    </message>
    <message>
        <source>%1 refused the user. Check the user in the URL, and the server&apos;s pg_hba.conf.</source>
        <translation>‏‏‎%1‎‏ نے صارف کو رد کیا۔ URL میں صارف، اور سرور کی pg_hba.conf دیکھیں۔</translation>
    </message>
    <message>
        <source>%1 does not let this user in from here. Have the server&apos;s pg_hba.conf allow it, or try sslmode=require.</source>
        <translation>‏‏‎%1‎‏ اس صارف کو یہاں سے داخل نہیں ہونے دیتا۔ سرور کی pg_hba.conf میں اجازت دلوائیں، یا sslmode=require آزمائیں۔</translation>
    </message>
    <message>
        <source>%1 cannot be reached by an encrypted connection. Have encryption set up on the server; sslmode=prefer does without.</source>
        <translation>‏‏‎%1‎‏ تک خفیہ رابطے سے نہیں پہنچا جا سکتا۔ سرور پر خفیہ کاری کا انتظام کرائیں؛ sslmode=prefer اس کے بغیر بھی چلتا ہے۔</translation>
    </message>
    <message>
        <source>%1 has a certificate that cannot be trusted. Check sslmode and sslrootcert, and that the host is named as in the certificate.</source>
        <translation>‏‏‎%1‎‏ کے سرٹیفکیٹ پر اعتماد نہیں ہو سکتا۔ sslmode اور sslrootcert دیکھیں، اور یہ کہ ہوسٹ کا نام وہی ہے جو سرٹیفکیٹ میں ہے۔</translation>
    </message>
    <message>
        <source>%1 has no connection left. Try again later, or have max_connections raised.</source>
        <translation>‏‏‎%1‎‏ پر کوئی رابطہ باقی نہیں۔ بعد میں دوبارہ کوشش کریں، یا max_connections بڑھوائیں۔</translation>
    </message>
    <message>
        <source>%1 is starting or stopping. Try again in a moment.</source>
        <translation>‏‏‎%1‎‏ شروع یا بند ہو رہا ہے۔ ذرا دیر میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Have the right CONNECT granted, or give the name of a user who has it.</source>
        <translation>‏‏‎%1‎‏ اس صارف کو داخل نہیں ہونے دیتا۔ CONNECT کا اختیار دلوائیں، یا ایسے صارف کا نام دیں جس کے پاس ہو۔</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; nothing was changed. Try again when the server is back.</source>
        <translation>‏‏‎%1‎‏ سے رابطہ ٹوٹ گیا؛ کچھ تبدیل نہیں ہوا۔ سرور کی واپسی پر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>%1 refused a statement: %2.</source>
        <translation>‏‏‎%1‎‏ نے ایک بیان رد کیا: ‏‎%2‎‏۔</translation>
    </message>
    <message>
        <source>%1 does not exist on that server. Check the name after the last slash of the URL.</source>
        <translation>‏‏‎%1‎‏ اس سرور پر موجود نہیں۔ URL کی آخری ترچھی لکیر کے بعد کا نام دیکھیں۔</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the server has no such user. Check the name before the @ of the URL.</source>
        <translation>‏‏‎%1‎‏ نہیں کھل سکتا: سرور پر ایسا صارف نہیں۔ URL میں @ سے پہلے کا نام دیکھیں۔</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. Check the URL and the server.</source>
        <translation>‏‏‎%1‎‏ نہیں کھل سکتا: ‏‎%2‎‏۔ URL اور سرور دیکھیں۔</translation>
    </message>
    <message>
        <source>%1 is read-only for this user, or a standby server. Give the address of the primary server, or have the user allowed to write; a dry run needs neither.</source>
        <translation>‏‏‎%1‎‏ اس صارف کے لیے صرف پڑھنے کو ہے، یا معاون سرور ہے۔ بنیادی سرور کا پتا دیں، یا صارف کو لکھنے کی اجازت دلوائیں؛ آزمائشی رن کو دونوں درکار نہیں۔</translation>
    </message>
    <message>
        <source>%1; the form is postgresql://user@host:port/name?sslmode=require</source>
        <translation>‏‏‎%1‎‏؛ شکل یہ ہے: ‎postgresql://user@host:port/name?sslmode=require‎</translation>
    </message>
    <message>
        <source>a password does not belong into the URL, where others can read it; keep it in the file that PGPASSFILE names (default: ~/.pgpass) or in PGPASSWORD</source>
        <translation>پاس ورڈ URL میں نہیں ہونا چاہیے، جہاں دوسرے اسے پڑھ سکتے ہیں؛ اسے اس فائل میں رکھیں جس کا نام PGPASSFILE بتاتا ہے (طے شدہ: ‏‎~/.pgpass‎‏) یا PGPASSWORD میں</translation>
    </message>
    <message>
        <source>the port is a number from 1 to 65535</source>
        <translation>پورٹ 1 تا 65535 کا عدد ہے</translation>
    </message>
    <message>
        <source>only one host can be given</source>
        <translation>صرف ایک ہوسٹ دیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>the host is not readable</source>
        <translation>ہوسٹ پڑھا نہیں جاتا</translation>
    </message>
    <message>
        <source>sslmode is one of %1</source>
        <translation>‏sslmode ان میں سے ایک ہے: ‏‎%1‎‏</translation>
    </message>
    <message>
        <source>connect_timeout is a number of seconds from 1 to 3600</source>
        <translation>‏connect_timeout سیکنڈ کی تعداد ہے، 1 تا 3600</translation>
    </message>
    <message>
        <source>sslrootcert is the path of a file, without a semicolon</source>
        <translation>‏sslrootcert کسی فائل کا راستہ ہے، نقطہ وقفہ (;) کے بغیر</translation>
    </message>
    <message>
        <source>the parameter %1 is not supported, only host, port, sslmode, sslrootcert and connect_timeout are</source>
        <translation>پیرامیٹر ‏‎%1‎‏ نہیں چلتا، صرف host، port، sslmode، sslrootcert اور connect_timeout چلتے ہیں</translation>
    </message>
    <message>
        <source>the parameter is not supported, only host, port, sslmode, sslrootcert and connect_timeout are</source>
        <translation>یہ پیرامیٹر نہیں چلتا، صرف host، port، sslmode، sslrootcert اور connect_timeout چلتے ہیں</translation>
    </message>
    <message>
        <source>a parameter is not readable</source>
        <translation>ایک پیرامیٹر پڑھا نہیں جاتا</translation>
    </message>
    <message>
        <source>the user or the name of the database is not readable</source>
        <translation>صارف یا ڈیٹا بیس کا نام پڑھا نہیں جاتا</translation>
    </message>
    <message>
        <source>the name of the database is missing or not readable</source>
        <translation>ڈیٹا بیس کا نام موجود نہیں یا پڑھا نہیں جاتا</translation>
    </message>
    <message>
        <source>%1 is left from a database that was there before, and would be played into the new one. Move it away first.</source>
        <translation>‏‏‎%1‎‏ پہلے کے کسی ڈیٹا بیس سے بچا ہوا ہے، اور نئے میں شامل ہو جائے گا۔ پہلے اسے وہاں سے ہٹائیں۔</translation>
    </message>
    <message>
        <source>Caretaker makes SQLite files only, not databases on a server. Make one with PostgreSQL&apos;s createdb, let the web application make its tables there, and prepare it with &quot;caretaker database adopt&quot;.</source>
        <translation>یہ پروگرام صرف SQLite فائلیں بناتا ہے، سرور پر ڈیٹا بیس نہیں۔ PostgreSQL کے createdb سے بنائیں، ویب ایپلیکیشن کو وہاں اپنے جدول بنانے دیں، اور «caretaker database adopt» سے تیار کریں۔</translation>
    </message>
    <message>
        <source>%1 could not be put in place.</source>
        <translation>‏‏‎%1‎‏ اپنی جگہ نہیں رکھا جا سکا۔</translation>
    </message>
    <message>
        <source>Bring Caretaker&apos;s own tables from version %1 to %2</source>
        <translation>وہ جدول جو Caretaker کے اپنے ہیں نسخہ ‏‎%1‎‏ سے ‏‎%2‎‏ پر لائیں</translation>
    </message>
    <message>
        <source>Add Caretaker&apos;s own tables (their names start with caretaker_)</source>
        <translation>وہ جدول شامل کریں جو Caretaker کے اپنے ہیں (ان کے نام ⁦caretaker_⁩ سے شروع ہوتے ہیں)</translation>
    </message>
    <message>
        <source>Let job_notifications.job_id be empty, for notifications that belong to no job</source>
        <translation>اجازت دیں کہ job_notifications.job_id خالی ہو، ان اطلاعات کے لیے جو کسی کام کی نہیں</translation>
    </message>
    <message>
        <source>Add indexes that make tasks and tables quick</source>
        <translation>وہ اشاریے شامل کریں جو ٹاسک اور جدول تیز کرتے ہیں</translation>
    </message>
    <message>
        <source>job_notifications refers to jobs or users that are not there; it was left as it is. Adopt without --relax-notifications, or repair those rows first.</source>
        <translation>جدول job_notifications ایسے کاموں یا صارفین کا حوالہ دیتا ہے جو موجود نہیں؛ اسے جوں کا توں چھوڑا گیا۔ ‎--relax-notifications‎ کے بغیر تیار کریں، یا پہلے وہ قطاریں درست کریں۔</translation>
    </message>
    <message>
        <source>Caretaker backs up SQLite files only. Back up a PostgreSQL database with its own program: pg_dump --format=custom --file=FILE NAME.</source>
        <translation>بیک اپ صرف SQLite فائلوں کا ہوتا ہے۔ PostgreSQL ڈیٹا بیس کا بیک اپ اس کے اپنے پروگرام سے لیں: ‎pg_dump --format=custom --file=FILE NAME‎۔</translation>
    </message>
    <message>
        <source>%1 exists already; a backup never overwrites a file. Give another name.</source>
        <translation>‏‏‎%1‎‏ پہلے سے موجود ہے؛ بیک اپ کبھی فائل پر نہیں لکھتا۔ کوئی اور نام دیں۔</translation>
    </message>
    <message>
        <source>The backup %1 could not be written. Check that its folder exists, may be written and has room.</source>
        <translation>بیک اپ ‏‎%1‎‏ لکھا نہ جا سکا۔ دیکھیں کہ اس کا فولڈر موجود ہے، قابلِ تحریر ہے اور اس میں جگہ ہے۔</translation>
    </message>
    <message>
        <source>The backup could not be put in place at %1.</source>
        <translation>بیک اپ ‏‎%1‎‏ پر نہیں رکھا جا سکا۔</translation>
    </message>
    <message>
        <source>job_notifications is defined in a way that is not known, so its job_id cannot be made nullable. Adopt without --relax-notifications.</source>
        <translation>جدول job_notifications کی تعریف معلوم شکل کی نہیں، اس لیے اس کا job_id خالی رہنے کے قابل نہیں بنایا جا سکتا۔ ‎--relax-notifications‎ کے بغیر تیار کریں۔</translation>
    </message>
    <message>
        <source>%1 holds a change that another program did not finish. The next program that writes it, such as a real run, takes that back.</source>
        <translation>‏‏‎%1‎‏ میں ایک تبدیلی ہے جسے کسی اور پروگرام نے مکمل نہیں کیا۔ اسے لکھنے والا اگلا پروگرام، جیسے اصل رن، اسے واپس لے گا۔</translation>
    </message>
    <message>
        <source>%1 is read-only. Give the user who runs Caretaker the right to write it and its folder.</source>
        <translation>‏‏‎%1‎‏ صرف پڑھنے کو ہے۔ Caretaker چلانے والے صارف کو اس پر اور اس کے فولڈر پر لکھنے کا اختیار دیں۔</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check its permissions and those of its folder.</source>
        <translation>‏‏‎%1‎‏ نہیں کھل سکتا۔ اس کی اور اس کے فولڈر کی اجازتیں دیکھیں۔</translation>
    </message>
    <message>
        <source>The disk with %1 reported an error. Check the disk.</source>
        <translation>‏‏‎%1‎‏ والی ڈسک نے خرابی بتائی۔ ڈسک دیکھیں۔</translation>
    </message>
    <message>
        <source>%1 is cut short: part of the database is missing. Restore it from a backup.</source>
        <translation>‏‏‎%1‎‏ ادھورا ہے: ڈیٹا بیس کا ایک حصہ موجود نہیں۔ اسے بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the path, or make an empty database there with &quot;caretaker database create&quot;.</source>
        <translation>‏‏‎%1‎‏ موجود نہیں۔ راستہ دیکھیں، یا «caretaker database create» سے وہاں خالی ڈیٹا بیس بنائیں۔</translation>
    </message>
    <message>
        <source>%1 is not a file. Give the path of a database file.</source>
        <translation>‏‏‎%1‎‏ فائل نہیں۔ ڈیٹا بیس کی فائل کا راستہ دیں۔</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>‏‏‎%1‎‏ نہیں پڑھا جا سکتا۔ اس کی اجازتیں دیکھیں۔</translation>
    </message>
    <message>
        <source>%1 is empty. Restore it from a backup, or delete it and make a new one with &quot;caretaker database create&quot;.</source>
        <translation>‏‏‎%1‎‏ خالی ہے۔ اسے بیک اپ سے بحال کریں، یا حذف کر کے «caretaker database create» سے نیا بنائیں۔</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database. Give the path of a Caretaker database or of the web application&apos;s SQLite database.</source>
        <translation>‏‏‎%1‎‏ SQLite ڈیٹا بیس نہیں۔ Caretaker کے ڈیٹا بیس یا ویب ایپلیکیشن کے SQLite ڈیٹا بیس کا راستہ دیں۔</translation>
    </message>
    <message>
        <source>%1 is read-only. Give the user who runs Caretaker the right to write it; a dry run needs none.</source>
        <translation>‏‏‎%1‎‏ صرف پڑھنے کو ہے۔ Caretaker چلانے والے صارف کو اس پر لکھنے کا اختیار دیں؛ آزمائشی رن کو درکار نہیں۔</translation>
    </message>
    <message>
        <source>A statement was given too few values; nothing was changed.</source>
        <translation>ایک بیان کو کم قدریں ملیں؛ کچھ تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>A statement had failed before; nothing was changed.</source>
        <translation>پہلے ایک بیان ناکام ہو چکا تھا؛ کچھ تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while the changes were being committed, so it is not known whether they were. &quot;caretaker runs list&quot; shows it when the server is back.</source>
        <translation>تبدیلیاں محفوظ ہوتے وقت ‏‎%1‎‏ سے رابطہ ٹوٹ گیا، اس لیے معلوم نہیں کہ وہ محفوظ ہوئیں یا نہیں۔ سرور کی واپسی پر «caretaker runs list» یہ دکھائے گا۔</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore it from a backup.</source>
        <translation>⁨%1⁩ خراب ہے۔ اسے بیک اپ سے بحال کریں۔</translation>
    </message>
</context>
<context>
    <name>caretaker::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>ڈیٹا بیس</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>جانچیں</translation>
    </message>
    <message>
        <source>Reads all of it: whether it is sound, and what the tasks would miss</source>
        <translation>پورا پڑھتا ہے: کیا یہ درست ہے، اور ٹاسک کو کس چیز کی کمی ہوگی</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>بیک اپ…</translation>
    </message>
    <message>
        <source>A consistent copy, while others work with it</source>
        <translation>ایک ہم آہنگ نقل، جبکہ دوسرے کام کرتے رہیں</translation>
    </message>
    <message>
        <source>A database on a server is backed up there, with pg_dump</source>
        <translation>سرور کے ڈیٹا بیس کا بیک اپ وہیں pg_dump سے ہوتا ہے</translation>
    </message>
    <message>
        <source>Connect to another…</source>
        <translation>کسی اور سے جڑیں…</translation>
    </message>
    <message>
        <source>Opens the set-up; this database stays as it is</source>
        <translation>سیٹ اپ کھولتا ہے؛ یہ ڈیٹا بیس جوں کا توں رہتا ہے</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>انجن</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>تیار شدہ</translation>
    </message>
    <message>
        <source>%1 Version %2.</source>
        <translation>‏⁨%1⁩ نسخہ ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>قطاریں</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جانچ ہو رہی ہے</translation>
    </message>
    <message>
        <source>The database is damaged: %1. Restore it from a backup.</source>
        <translation>ڈیٹا بیس خراب ہے: ⁨%1⁩۔ اسے بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>The database is sound, and the tasks find what they need.</source>
        <translation>ڈیٹا بیس درست ہے، اور ٹاسک کو جو درکار ہے موجود ہے۔</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>ڈیٹا بیس کا بیک اپ</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite3 *.sqlite *.db);;All files (*)</source>
        <translation>‏SQLite فائلیں (*.sqlite3 *.sqlite *.db);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>بیک اپ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Backed up as %1.</source>
        <translation>بیک اپ ⁨%1⁩ کے طور پر محفوظ ہوا۔</translation>
    </message>
</context>
<context>
    <name>caretaker::DatabaseText</name>
    <message>
        <source>web application&apos;s database</source>
        <translation>ویب ایپلیکیشن کا ڈیٹا بیس</translation>
    </message>
    <message>
        <source>Caretaker&apos;s own tables are there.</source>
        <translation>اس میں Caretaker کے اپنے جدول موجود ہیں۔</translation>
    </message>
    <message>
        <source>Caretaker&apos;s own tables are there in an older form.</source>
        <translation>اس میں Caretaker کے اپنے جدول پرانی شکل میں ہیں۔</translation>
    </message>
    <message>
        <source>Caretaker&apos;s own tables are not there yet.</source>
        <translation>اس میں Caretaker کے اپنے جدول ابھی نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Caretaker&apos;s own database</source>
        <translation>‏Caretaker کا اپنا ڈیٹا بیس</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>صارفین</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>مقامات</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>ٹھیکیدار</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Job assignments</source>
        <translation>کام کی تفویض</translation>
    </message>
    <message>
        <source>Job completions</source>
        <translation>کام کی تکمیل</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>تخمینے</translation>
    </message>
    <message>
        <source>Compliance documents</source>
        <translation>تعمیلی دستاویزات</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>ادائیگیاں</translation>
    </message>
    <message>
        <source>Payout requests</source>
        <translation>ادائیگی کی درخواستیں</translation>
    </message>
    <message>
        <source>Ready for payout</source>
        <translation>ادائیگی کے لیے تیار</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>اطلاعات</translation>
    </message>
</context>
<context>
    <name>caretaker::DatabaseWait</name>
    <message>
        <source>The database cannot be opened</source>
        <translation>ڈیٹا بیس نہیں کھل سکتا</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>ابھی کوشش کریں(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خارج ہوں(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>caretaker::DateEditor</name>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>کیلنڈر سے چنیں (Alt+Down)</translation>
    </message>
    <message>
        <source>A date such as %1, or nothing. Up and Down go by days, Alt+Down opens the calendar.</source>
        <translation>تاریخ جیسے ⁨%1⁩، یا کچھ نہیں۔ اوپر اور نیچے کے تیر ایک ایک دن چلتے ہیں، ⁨Alt+Down⁩ کیلنڈر کھولتا ہے۔</translation>
    </message>
</context>
<context>
    <name>caretaker::DayFilterField</name>
    <message>
        <source>Days of</source>
        <translation>دن بلحاظ</translation>
    </message>
    <message>
        <source>Show rows of some days only</source>
        <translation>صرف کچھ دنوں کی قطاریں دکھائیں</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Which days; all but your own move on with the calendar</source>
        <translation>کون سے دن؛ آپ کے اپنے دنوں کے سوا سب کیلنڈر کے ساتھ آگے بڑھتے ہیں</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>پہلا دن</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>کوئی بھی</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>پہلا دن</translation>
    </message>
</context>
<context>
    <name>caretaker::Days</name>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>اس ہفتے</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>اس مہینے</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>اگلے 30 دن</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>پچھلے 90 دن</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>‏‏‎%1‎‏ تک</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>‏‏‎%1‎‏ سے</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>منتخب دن</translation>
    </message>
</context>
<context>
    <name>caretaker::Desktop</name>
    <message>
        <source>Start with the &amp;session</source>
        <translation>سیشن کے ساتھ شروع کریں(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Notify of runs that went well</source>
        <translation>کامیاب رن کی بھی اطلاع دیں(&amp;N)</translation>
    </message>
    <message>
        <source>Scheduling could not be paused or resumed</source>
        <translation>شیڈول کو موقوف یا بحال نہیں کیا جا سکا</translation>
    </message>
    <message>
        <source>%1 needs approval</source>
        <translation>‏‏‎%1‎‏ کو منظوری درکار ہے</translation>
    </message>
    <message>
        <source>It would change more rows than the approval limit. Nothing has been changed.</source>
        <translation>یہ منظوری کی حد سے زیادہ قطاریں بدلے گا۔ کچھ بھی تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>‏‏‎%1‎‏ مکمل ہوا</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>‏‏‎%1‎‏ ناکام ہوا</translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so the window is minimised when you close it. Caretaker keeps running the schedules; Quit (Ctrl+Q) ends it.</source>
        <translation>اس ڈیسک ٹاپ پر ٹرے نہیں ہے، اس لیے بند کرنے پر ونڈو چھوٹی ہو جاتی ہے۔ Caretaker شیڈول چلاتا رہتا ہے؛ «خارج ہوں» (Ctrl+Q) اسے ختم کرتا ہے۔</translation>
    </message>
    <message>
        <source>Quit Caretaker</source>
        <translation>‏Caretaker سے خارج ہوں</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>ایک رن جاری ہے۔</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>‏‏‎%1‎‏ چل رہا ہے۔</translation>
    </message>
    <message>
        <source>A run that is cancelled changes nothing.</source>
        <translation>منسوخ کیا گیا رن کچھ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>&amp;Finish it, then quit</source>
        <translation>اسے مکمل کر کے خارج ہوں(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Cancel it and quit</source>
        <translation>اسے منسوخ کر کے خارج ہوں(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>چلتا رہنے دیں(&amp;K)</translation>
    </message>
    <message>
        <source>The entry that starts Caretaker with the session, %1, cannot be changed: %2.</source>
        <translation>وہ اندراج جو Caretaker کو سیشن کے ساتھ شروع کرتا ہے، ‏‎%1‎‏، تبدیل نہیں ہو سکتا: ‏‎%2‎‏۔</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>سیشن کا اختتام</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) are not saved.</source>
        <translation>
            <numerusform>‏%Ln ترمیم محفوظ نہیں۔</numerusform>
            <numerusform>‏%Ln ترامیم محفوظ نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost with the end of the session.</source>
        <translation>سیشن کے اختتام پر یہ ضائع ہو جائیں گی۔</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>انہیں رد کریں(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stay and save them</source>
        <translation>رکیں اور محفوظ کریں(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) are not saved</source>
        <translation>
            <numerusform>‏%Ln ترمیم محفوظ نہیں</numerusform>
            <numerusform>‏%Ln ترامیم محفوظ نہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept until Caretaker is quit, which asks for them.</source>
        <translation>یہ ⁨Caretaker⁩ کے بند ہونے تک رہتی ہیں، اور تب ان کا پوچھا جاتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) are not saved. Save or discard them first: the set-up may lead to another database.</source>
        <translation>
            <numerusform>‏%Ln ترمیم محفوظ نہیں۔ پہلے اسے محفوظ یا رد کریں: ترتیب کسی اور ڈیٹابیس تک لے جا سکتی ہے۔</numerusform>
            <numerusform>‏%Ln ترامیم محفوظ نہیں۔ پہلے انہیں محفوظ یا رد کریں: ترتیب کسی اور ڈیٹابیس تک لے جا سکتی ہے۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
</context>
<context>
    <name>caretaker::DifferenceRow</name>
    <message>
        <source>New e-mail</source>
        <translation>نئی ای میل</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>ای میل کا متن</translation>
    </message>
    <message>
        <source>New notification</source>
        <translation>نئی اطلاع</translation>
    </message>
    <message>
        <source>Text of the notification</source>
        <translation>اطلاع کا متن</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>اب موجود نہیں</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏‏‎%1‎‏: ‏‎%2‎‏</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>‏‏‎%1‎‏ کو تبدیل ہوا</translation>
    </message>
    <message>
        <source>unchanged, but no longer due</source>
        <translation>تبدیل نہیں ہوئی، مگر اب واجب نہیں</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نئی</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>‏‏‎%1‎‏: ‏‎%2‎‏ ← ‏‎%3‎‏</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>‏%n نئی قطار</numerusform>
            <numerusform>‏%n نئی قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with other values</source>
        <translation>
            <numerusform>‏%n قطار دوسری قدروں کے ساتھ</numerusform>
            <numerusform>‏%n قطاریں دوسری قدروں کے ساتھ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) with another text</source>
        <translation>
            <numerusform>‏%n ای میل مختلف متن کے ساتھ</numerusform>
            <numerusform>‏%n ای میلز مختلف متن کے ساتھ</numerusform>
        </translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>اطلاعات</translation>
    </message>
    <message>
        <source>e-mails</source>
        <translation>ای میلز</translation>
    </message>
    <message>
        <source>The new plan is the same as the one shown.</source>
        <translation>نیا منصوبہ وہی ہے جو دکھایا گیا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>other texts in %n message(s)</source>
        <translation>
            <numerusform>‏%n پیغام میں مختلف متن</numerusform>
            <numerusform>‏%n پیغامات میں مختلف متن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>‏‏‎%1‎‏ ← ‏‎%2‎‏</translation>
    </message>
    <message>
        <source>E-mail no longer in the plan</source>
        <translation>ای میل اب منصوبے میں نہیں</translation>
    </message>
    <message>
        <source>Notification no longer in the plan</source>
        <translation>اطلاع اب منصوبے میں نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) no longer in the plan</source>
        <translation>
            <numerusform>‏%n قطار اب منصوبے میں نہیں</numerusform>
            <numerusform>‏%n قطاریں اب منصوبے میں نہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer part of it</source>
        <translation>اب اس کا حصہ نہیں</translation>
    </message>
</context>
<context>
    <name>caretaker::DonePage</name>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Caretaker opens when you finish.</source>
        <translation>آپ کے مکمل کرنے پر Caretaker کھل جاتا ہے۔</translation>
    </message>
    <message>
        <source>Everything can be changed later: another database with File → Set up…, the rest with File → Settings… and on the Schedule page. F1 explains the page that is open.</source>
        <translation>سب کچھ بعد میں بدلا جا سکتا ہے: دوسرا ڈیٹا بیس «فائل ← سیٹ اپ…» سے، باقی «فائل ← ترتیبات…» سے اور شیڈول کے صفحے پر۔ F1 کھلے صفحے کی وضاحت کرتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing was changed: Caretaker stays with the database that is open.</source>
        <translation>کچھ تبدیل نہیں ہوا: Caretaker کھلے ہوئے ڈیٹا بیس ہی پر رہتا ہے۔</translation>
    </message>
    <message>
        <source>No database was chosen: Caretaker starts with an empty one of its own.</source>
        <translation>کوئی ڈیٹا بیس نہیں چنا گیا: Caretaker اپنے خالی ڈیٹا بیس سے شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Caretaker&apos;s own tables are not in it: previews work, running a task does not yet.</source>
        <translation>اس میں Caretaker کے اپنے جدول نہیں: پیش منظر کام کرتے ہیں، ٹاسک چلانا ابھی ممکن نہیں۔</translation>
    </message>
</context>
<context>
    <name>caretaker::DueDateDelegate</name>
    <message numerus="yes">
        <source>%1: %Ln day(s) over</source>
        <translation>
            <numerusform>%1: %Ln دن گزر چکا</numerusform>
            <numerusform>%1: %Ln دن گزر چکے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::EditBar</name>
    <message>
        <source>Show it</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>سب رد کریں</translation>
    </message>
    <message>
        <source>Reason for the rejection</source>
        <translation>مسترد کرنے کی وجہ</translation>
    </message>
    <message>
        <source>The contractor&apos;s document is rejected for this reason; it is kept with the document</source>
        <translation>ٹھیکیدار کی دستاویز اس وجہ سے مسترد ہوتی ہے؛ یہ وجہ دستاویز کے ساتھ رہتی ہے</translation>
    </message>
    <message>
        <source>Show the cell that cannot be saved</source>
        <translation>وہ خانہ دکھائیں جو محفوظ نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>Go to the cell that cannot be saved</source>
        <translation>اس خانے پر جائیں جو محفوظ نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>Discard all edits</source>
        <translation>تمام ترامیم رد کریں</translation>
    </message>
    <message>
        <source>Forget all edits of this table that are not saved (Esc forgets that of the current cell)</source>
        <translation>اس جدول کی تمام غیر محفوظ ترامیم رد کریں (Esc موجودہ خانے کی ترمیم رد کرتا ہے)</translation>
    </message>
    <message>
        <source>Look at what would change, and save it (Ctrl+S)</source>
        <translation>دیکھیں کہ کیا بدلے گا، اور محفوظ کریں (Ctrl+S)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) not saved</source>
        <translation>
            <numerusform>‏%Ln ترمیم محفوظ نہیں</numerusform>
            <numerusform>‏%Ln ترامیم محفوظ نہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln edit(s)…</source>
        <translation>
            <numerusform>‏%Ln ترمیم کا جائزہ…</numerusform>
            <numerusform>‏%Ln ترامیم کا جائزہ…</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>جائزہ…</translation>
    </message>
    <message>
        <source>Why %1 is rejected:</source>
        <translation>‏⁨%1⁩ مسترد کرنے کی وجہ:</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>⁨%1⁩، ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>F2 or Enter edits a tinted cell, Esc takes its edit back. Nothing is written before you have reviewed it.</source>
        <translation>‏F2 یا Enter سے رنگ دار خانے میں ترمیم ہوتی ہے، Esc ترمیم واپس لیتا ہے۔ آپ کے جائزے سے پہلے کچھ نہیں لکھا جاتا۔</translation>
    </message>
    <message>
        <source>All edits were discarded; Ctrl+Z in the table brings them back.</source>
        <translation>تمام ترامیم رد کر دی گئیں؛ جدول میں Ctrl+Z انہیں واپس لاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>caretaker::EditBuffer</name>
    <message>
        <source>Edited, not saved. %1</source>
        <translation>ترمیم شدہ، محفوظ نہیں۔ ‏‎%1‎‏</translation>
    </message>
</context>
<context>
    <name>caretaker::EditConditions</name>
    <message>
        <source>Edits are recorded in Caretaker&apos;s own tables, which this database does not have yet.</source>
        <translation>ترامیم Caretaker کے اپنے جدولوں میں درج ہوتی ہیں، جو اس ڈیٹا بیس میں ابھی نہیں ہیں۔</translation>
    </message>
</context>
<context>
    <name>caretaker::EditDelegate</name>
    <message>
        <source>Approve</source>
        <translation>منظور کریں</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>مسترد کریں…</translation>
    </message>
    <message>
        <source>Reopen as: %1</source>
        <translation>دوبارہ کھولیں بطور: ‏‎%1‎‏</translation>
    </message>
    <message>
        <source>Edited, not saved. The cell was empty.</source>
        <translation>ترمیم شدہ، محفوظ نہیں۔ خانہ خالی تھا۔</translation>
    </message>
    <message>
        <source>Edited, not saved. Before: %1</source>
        <translation>ترمیم شدہ، محفوظ نہیں۔ پہلے: ‏‎%1‎‏</translation>
    </message>
    <message>
        <source>Leave as: %1</source>
        <translation>یوں ہی رہنے دیں: ‏‎%1‎‏</translation>
    </message>
</context>
<context>
    <name>caretaker::EditReview</name>
    <message>
        <source>%1 is no active contractor any more.</source>
        <translation>‏‏‎%1‎‏ اب فعال ٹھیکیدار نہیں۔</translation>
    </message>
</context>
<context>
    <name>caretaker::EditRules</name>
    <message>
        <source>%1 cannot be edited here.</source>
        <translation>‏‏‎%1‎‏ میں یہاں ترمیم نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>The row is still being read.</source>
        <translation>قطار ابھی پڑھی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>Only a cancelled job can be reopened; other states are the work of the people on the job.</source>
        <translation>صرف منسوخ کام دوبارہ کھل سکتا ہے؛ باقی حالتیں کام کرنے والے لوگ بدلتے ہیں۔</translation>
    </message>
    <message>
        <source>A document in this state can neither be approved nor rejected.</source>
        <translation>اس حالت کی دستاویز نہ منظور ہو سکتی ہے نہ مسترد۔</translation>
    </message>
    <message>
        <source>The year has to be between %1 and %2.</source>
        <translation>سال ‏‎%1‎‏ اور ‏‎%2‎‏ کے درمیان ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>The document would expire before it was issued.</source>
        <translation>دستاویز کی میعاد اس کے اجرا سے پہلے ختم ہو جائے گی۔</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>فہرست میں سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>There is no active contractor &quot;%1&quot;. Choose one from the list.</source>
        <translation>‏«‏‎%1‎‏» نام کا کوئی فعال ٹھیکیدار نہیں۔ فہرست میں سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>This is longer than %L1 characters.</source>
        <translation>یہ ‏‎%L1‎‏ حروف سے لمبا ہے۔</translation>
    </message>
    <message>
        <source>This holds a character that cannot be stored.</source>
        <translation>اس میں ایسا حرف ہے جو محفوظ نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>The row cannot be put into this state.</source>
        <translation>قطار کو اس حالت میں نہیں لایا جا سکتا۔</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>مسترد کرنے کے لیے وجہ ضروری ہے۔</translation>
    </message>
    <message>
        <source>The reason is longer than %L1 characters.</source>
        <translation>وجہ ‏‎%L1‎‏ حروف سے لمبی ہے۔</translation>
    </message>
    <message>
        <source>The document has expired: give it a new expiry date first.</source>
        <translation>دستاویز کی میعاد ختم ہو چکی ہے: پہلے نئی تاریخِ اختتام دیں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as %2.</source>
        <translation>«⁨%1⁩» کوئی تاریخ نہیں۔ اسے ⁨%2⁩ کی طرح لکھیں۔</translation>
    </message>
</context>
<context>
    <name>caretaker::EditingPage</name>
    <message>
        <source>Edit</source>
        <translation>ترمیم</translation>
    </message>
    <message>
        <source>The table can be edited; switch that off (Ctrl+E)</source>
        <translation>جدول میں ترمیم ہو سکتی ہے؛ اسے بند کریں (Ctrl+E)</translation>
    </message>
    <message>
        <source>Edit cells of this table: nothing is written before you have reviewed it (Ctrl+E)</source>
        <translation>اس جدول کے خانوں میں ترمیم کریں: آپ کے جائزے سے پہلے کچھ نہیں لکھا جاتا (Ctrl+E)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) are not saved.</source>
        <translation>
            <numerusform>‏%Ln ترمیم محفوظ نہیں۔</numerusform>
            <numerusform>‏%Ln ترامیم محفوظ نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>جائزہ…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved.</source>
        <translation>
            <numerusform>‏%Ln قطار محفوظ ہوئی۔</numerusform>
            <numerusform>‏%Ln قطاریں محفوظ ہوئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>رن دکھائیں</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>کالعدم کریں…</translation>
    </message>
    <message>
        <source>The edit was taken back; Ctrl+Z brings it back.</source>
        <translation>ترمیم واپس لے لی گئی؛ Ctrl+Z اسے واپس لاتا ہے۔</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>ترامیم رد کریں</translation>
    </message>
</context>
<context>
    <name>caretaker::ExportDialog</name>
    <message>
        <source>CSV, for programs and spreadsheets</source>
        <translation>‏CSV، پروگراموں اور اسپریڈ شیٹ کے لیے</translation>
    </message>
    <message>
        <source>PDF, for people</source>
        <translation>‏PDF، لوگوں کے لیے</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, for Excel</source>
        <translation>بائٹ ترتیب کے نشان سے شروع کریں، Excel کے لیے</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>‏⁨%1⁩ برآمد کریں</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>قطاریں:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>فارمیٹ:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>فائل:</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>تمام %Ln قطار</numerusform>
            <numerusform>تمام %Ln قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) of this filter</source>
        <translation>
            <numerusform>اس فلٹر کی تمام %Ln قطار</numerusform>
            <numerusform>اس فلٹر کی تمام %Ln قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen row(s)</source>
        <translation>
            <numerusform>منتخب %Ln قطار</numerusform>
            <numerusform>%Ln منتخب قطاریں</numerusform>
        </translation>
    </message>
    <message>
        <source>UTF-8 with dates in ISO 8601 and plain numbers; a text that a spreadsheet would calculate gets an apostrophe</source>
        <translation>‏UTF-8، تاریخیں ISO 8601 میں اور سادہ اعداد؛ جس متن کو اسپریڈ شیٹ فارمولا سمجھے اس سے پہلے علامت ‎&apos;‎ لگتی ہے</translation>
    </message>
    <message>
        <source>Some spreadsheets need it to read letters such as é; some programs stumble over it</source>
        <translation>بعض اسپریڈ شیٹ کو é جیسے حروف پڑھنے کے لیے درکار ہے؛ بعض پروگرام اس پر اٹک جاتے ہیں</translation>
    </message>
    <message>
        <source>Pages as Print makes them, up to %1 rows</source>
        <translation>صفحات جیسے چھپائی میں، زیادہ سے زیادہ ⁨%1⁩ قطاریں</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>چنیں…</translation>
    </message>
    <message>
        <source>Choose the folder and the name</source>
        <translation>فولڈر اور نام چنیں</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>‏CSV فائلیں (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>‏PDF فائلیں (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Replace with %Ln row(s)</source>
        <translation>
            <numerusform>‏%Ln قطار سے بدلیں</numerusform>
            <numerusform>‏%Ln قطاروں سے بدلیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>‏%Ln قطار برآمد کریں</numerusform>
            <numerusform>‏%Ln قطاریں برآمد کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF takes the first %1 of %2 rows; CSV takes all.</source>
        <translation>‏PDF میں ⁨%2⁩ قطاروں میں سے پہلی ⁨%1⁩ آتی ہیں؛ CSV میں سب۔</translation>
    </message>
    <message>
        <source>There is a file of this name. It will be replaced.</source>
        <translation>اس نام کی فائل موجود ہے۔ وہ بدل دی جائے گی۔</translation>
    </message>
    <message>
        <source>The columns are those that the table shows, in their order.</source>
        <translation>کالم وہی ہیں جو جدول دکھاتا ہے، اسی ترتیب میں۔</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>فولڈر %1 موجود نہیں۔</translation>
    </message>
</context>
<context>
    <name>caretaker::FacetField</name>
    <message>
        <source>Show rows with one value of &quot;%1&quot; only</source>
        <translation>صرف «‏‎%1‎‏» کی ایک قدر والی قطاریں دکھائیں</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>کوئی بھی</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>‏(کوئی نہیں)</translation>
    </message>
</context>
<context>
    <name>caretaker::Field</name>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>اختتامِ میعاد</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخری تبدیلی</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مقررہ تاریخ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ترجیح</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>Reason for the rejection</source>
        <translation>مسترد کرنے کی وجہ</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تصدیق شدہ</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تصدیق کنندہ</translation>
    </message>
</context>
<context>
    <name>caretaker::FileError</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>‏⁨%1⁩ لکھی نہ جا سکی: ⁨%2⁩۔ کوئی اور فولڈر چنیں۔</translation>
    </message>
</context>
<context>
    <name>caretaker::FilePage</name>
    <message>
        <source>The web application&apos;s SQLite file</source>
        <translation>ویب ایپلیکیشن کی SQLite فائل</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>‏SQLite فائل</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>چنیں…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>فائل چنیں</translation>
    </message>
    <message>
        <source>SQLite &amp;file</source>
        <translation>‏SQLite فائل(&amp;F)</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite3 *.sqlite *.db);;All files (*)</source>
        <translation>‏SQLite فائلیں (*.sqlite3 *.sqlite *.db);;تمام فائلیں (*)</translation>
    </message>
</context>
<context>
    <name>caretaker::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>سب صاف کریں</translation>
    </message>
    <message>
        <source>Show every row again</source>
        <translation>ہر قطار دوبارہ دکھائیں</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>فلٹر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 – click to show the others as well</source>
        <translation>‏⁨%1⁩ – باقی بھی دکھانے کے لیے کلک کریں</translation>
    </message>
</context>
<context>
    <name>caretaker::FilterPanel</name>
    <message>
        <source>Days of</source>
        <translation>دن بلحاظ</translation>
    </message>
</context>
<context>
    <name>caretaker::Format</name>
    <message>
        <source>today %1</source>
        <translation>آج %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>کل %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ابھی ابھی</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>بس ابھی</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n منٹ پہلے</numerusform>
            <numerusform>%n منٹ پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n منٹ میں</numerusform>
            <numerusform>%n منٹ میں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n گھنٹہ پہلے</numerusform>
            <numerusform>%n گھنٹے پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>%n گھنٹے میں</numerusform>
            <numerusform>%n گھنٹوں میں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n دن پہلے</numerusform>
            <numerusform>%n دن پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n دن میں</numerusform>
            <numerusform>%n دنوں میں</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 سیکنڈ</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 منٹ %2 سیکنڈ</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n گھنٹہ</numerusform>
            <numerusform>%n گھنٹے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n دن</numerusform>
            <numerusform>%n دن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::HeaderMenu</name>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>صعودی ترتیب(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>نزولی ترتیب(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>بائیں لے جائیں(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>دائیں لے جائیں(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>چھپائیں(&amp;H)</translation>
    </message>
</context>
<context>
    <name>caretaker::HelpWindow</name>
    <message>
        <source>Help — Caretaker</source>
        <translation>مدد — Caretaker</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوعات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>کی بورڈ شارٹ کٹ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
</context>
<context>
    <name>caretaker::JobsTable</name>
    <message>
        <source>Job</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ترجیح</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مقررہ تاریخ</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخری تبدیلی</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>بنایا گیا</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>بنانے والا</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>تخمینی لاگت</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>اصل لاگت</translation>
    </message>
    <message>
        <source>Open, due before %1</source>
        <translation>کھلا، مقررہ تاریخ ⁨%1⁩ سے پہلے</translation>
    </message>
    <message>
        <source>Pending, without an assignee</source>
        <translation>زیرِ التوا، بغیر ذمہ دار کے</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Pending or in progress</source>
        <translation>زیرِ التوا یا جاری</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلے</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>وقت گزر چکا</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غیر تفویض شدہ</translation>
    </message>
    <message>
        <source>Assigned to the contractor %1</source>
        <translation>ٹھیکیدار ⁨%1⁩ کو تفویض</translation>
    </message>
</context>
<context>
    <name>caretaker::LateNote</name>
    <message>
        <source>no scheduler was running</source>
        <translation>کوئی شیڈولر نہیں چل رہا تھا</translation>
    </message>
    <message>
        <source>the computer was asleep, or its clock was put forward</source>
        <translation>کمپیوٹر سویا ہوا تھا، یا اس کی گھڑی آگے کی گئی</translation>
    </message>
    <message>
        <source>scheduling was paused</source>
        <translation>شیڈول موقوف تھا</translation>
    </message>
    <message>
        <source>it had to wait for other runs or for the database</source>
        <translation>اسے دوسرے رن یا ڈیٹا بیس کا انتظار کرنا پڑا</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏‏‎%1‎‏ منٹ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>‏‏‎%1‎‏ گھنٹے ‏‎%2‎‏ منٹ</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>‏‏‎%1‎‏ دن</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>d MMM yyyy &apos;at&apos; HH:mm</source>
        <comment>QDateTime::toString()</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Late by %1: it was due on %2, but %3.</source>
        <translation>‏‏‎%1‎‏ تاخیر: اس کا وقت ‏‎%2‎‏ تھا، مگر ‏‎%3‎‏۔</translation>
    </message>
    <message>
        <source>%1 or more earlier moments were missed as well.</source>
        <translation>‏‏‎%1‎‏ یا زیادہ پہلے کے اوقات بھی چھوٹ گئے۔</translation>
    </message>
    <message>
        <source>Earlier moments that were missed as well: %1.</source>
        <translation>پہلے کے چھوٹے ہوئے اوقات: ‏‎%1‎‏۔</translation>
    </message>
</context>
<context>
    <name>caretaker::LiveEffect</name>
    <message>
        <source>Looking what that would do…</source>
        <translation>دیکھا جا رہا ہے کہ اس سے کیا ہوگا…</translation>
    </message>
    <message>
        <source>With %1: %2. With %3, as it is now: %4.</source>
        <translation>‏⁨%1⁩ کے ساتھ: ⁨%2⁩۔ ⁨%3⁩ کے ساتھ، جیسا کہ اب ہے: ⁨%4⁩۔</translation>
    </message>
</context>
<context>
    <name>caretaker::LogView</name>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>کم از کم سطح</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>تمام سطحیں</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>معلومات اور اوپر</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>تنبیہات اور خرابیاں</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>صرف خرابیاں</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>لاگ میں تلاش کریں</translation>
    </message>
    <message>
        <source>Copy the lines that are shown as text</source>
        <translation>دکھائی گئی سطریں متن کے طور پر کاپی کریں</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>لاگ</translation>
    </message>
</context>
<context>
    <name>caretaker::Mail</name>
    <message>
        <source>The mail server asks for fewer messages. The next one goes after %1.</source>
        <translation>میل سرور کم پیغامات کا کہتا ہے۔ اگلا ‏‎%1‎‏ کے بعد جائے گا۔</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>کوئی جواب نہیں</translation>
    </message>
    <message>
        <source>The keychain does not work for the mail password (%1). Unlock it, or, on a server, set CARETAKER_SMTP_PASSWORD_FILE to a file that holds the password and that only you can read.</source>
        <translation>میل کے پاس ورڈ کے لیے کی چین کام نہیں کرتی (‏‎%1‎‏)۔ اسے کھولیں، یا سرور پر CARETAKER_SMTP_PASSWORD_FILE میں ایسی فائل دیں جس میں پاس ورڈ ہو اور جسے صرف آپ پڑھ سکیں۔</translation>
    </message>
    <message>
        <source>E-mail is switched off. Switch it on in the settings: %1.</source>
        <translation>ای میل بند ہے۔ اسے ترتیبات میں آن کریں: ‏‎%1‎‏۔</translation>
    </message>
    <message>
        <source>No mail server is set. Name it in the settings: %1.</source>
        <translation>کوئی میل سرور مقرر نہیں۔ ترتیبات میں اس کا نام دیں: ‏‎%1‎‏۔</translation>
    </message>
    <message>
        <source>No sender is set. Give the address that e-mails come from in the settings: %1.</source>
        <translation>کوئی ارسال کنندہ مقرر نہیں۔ ترتیبات میں وہ پتا دیں جس سے ای میلز آتی ہیں: ‏‎%1‎‏۔</translation>
    </message>
    <message>
        <source>There is no e-mail %1 in the outbox. &quot;caretaker outbox list&quot; shows them.</source>
        <translation>آؤٹ باکس میں ای میل ‏‎%1‎‏ نہیں۔ «caretaker outbox list» انہیں دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>E-mail %1 has been sent and cannot be cancelled.</source>
        <translation>ای میل ‏‎%1‎‏ بھیجی جا چکی ہے اور منسوخ نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>E-mail %1 is in the mail server&apos;s hands and cannot be cancelled. If it is not taken, cancel it then.</source>
        <translation>ای میل ‏‎%1‎‏ میل سرور کے پاس ہے اور منسوخ نہیں ہو سکتی۔ اگر وہ نہ لے تو تب منسوخ کریں۔</translation>
    </message>
    <message>
        <source>E-mail %1 is cancelled already.</source>
        <translation>ای میل ‏‎%1‎‏ پہلے ہی منسوخ ہے۔</translation>
    </message>
    <message>
        <source>E-mail %1 has been sent; it is not sent twice.</source>
        <translation>ای میل ‏‎%1‎‏ بھیجی جا چکی ہے؛ دو بار نہیں بھیجی جاتی۔</translation>
    </message>
    <message>
        <source>E-mail %1 is being sent at this moment.</source>
        <translation>ای میل ‏‎%1‎‏ اسی وقت بھیجی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>E-mail %1 is cancelled and stays so. Run its task again for a new one.</source>
        <translation>ای میل ‏‎%1‎‏ منسوخ ہے اور رہے گی۔ نئی کے لیے اس کا ٹاسک دوبارہ چلائیں۔</translation>
    </message>
    <message>
        <source>The file with the mail secret, %1, is open to others and is not used. Run: chmod 600 &apos;%1&apos;</source>
        <translation>میل کے راز کی فائل، ‏‎%1‎‏، دوسروں کے لیے کھلی ہے اور استعمال نہیں ہوتی۔ یہ چلائیں: ‎chmod 600 &apos;%1&apos;‎</translation>
    </message>
    <message>
        <source>The file with the mail secret, %1, belongs to another user and is not used. Its owner has to be who runs this program.</source>
        <translation>میل کے راز کی فائل، ‏‎%1‎‏، کسی اور صارف کی ہے اور استعمال نہیں ہوتی۔ اس کا مالک وہی ہونا چاہیے جو یہ پروگرام چلاتا ہے۔</translation>
    </message>
    <message>
        <source>The keychain gives no password for %1 on %2: it has none, or it is locked. Unlock it, or store the password with the console&apos;s settings, or set CARETAKER_SMTP_PASSWORD_FILE to a file that holds it and that only you can read.</source>
        <translation>کی چین ‏‎%2‎‏ پر ‏‎%1‎‏ کا پاس ورڈ نہیں دیتی: اس میں ہے نہیں، یا وہ مقفل ہے۔ اسے کھولیں، یا کنسول کی ترتیبات سے پاس ورڈ محفوظ کریں، یا CARETAKER_SMTP_PASSWORD_FILE میں ایسی فائل دیں جس میں وہ ہو اور جسے صرف آپ پڑھ سکیں۔</translation>
    </message>
    <message>
        <source>The file with the mail secret, %1, cannot be read. %2 has to name a file of yours.</source>
        <translation>میل کے راز کی فائل، ‏‎%1‎‏، پڑھی نہیں جا سکتی۔ ‏‎%2‎‏ کو آپ کی کسی فائل کا نام بتانا چاہیے۔</translation>
    </message>
    <message>
        <source>The file with the mail secret, %1, is empty. Its first line has to be the secret.</source>
        <translation>میل کے راز کی فائل، ‏‎%1‎‏، خالی ہے۔ اس کی پہلی سطر راز ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>‏(پوشیدہ)</translation>
    </message>
    <message>
        <source>(the message, %1 bytes)</source>
        <translation>‏(پیغام، ‏‎%1‎‏ بائٹ)</translation>
    </message>
    <message>
        <source>The sender&apos;s address cannot be. Correct it in the mail settings.</source>
        <translation>ارسال کنندہ کا ایسا پتا نہیں ہو سکتا۔ اسے میل کی ترتیبات میں درست کریں۔</translation>
    </message>
    <message>
        <source>The address for replies cannot be. Correct it in the mail settings.</source>
        <translation>جواب کا ایسا پتا نہیں ہو سکتا۔ اسے میل کی ترتیبات میں درست کریں۔</translation>
    </message>
    <message>
        <source>This is not one e-mail address. Correct the recipient&apos;s address.</source>
        <translation>یہ ایک ای میل پتا نہیں۔ وصول کنندہ کا پتا درست کریں۔</translation>
    </message>
    <message>
        <source>This is no name of a mail server. Correct it in the mail settings.</source>
        <translation>میل سرور کا ایسا نام نہیں ہوتا۔ اسے میل کی ترتیبات میں درست کریں۔</translation>
    </message>
    <message>
        <source>The server wants a login: set the user name and the password.</source>
        <translation>سرور لاگ ان مانگتا ہے: صارف نام اور پاس ورڈ مقرر کریں۔</translation>
    </message>
    <message>
        <source>The server wants a login but offers none on this connection. Use STARTTLS or TLS, or another port.</source>
        <translation>سرور لاگ ان مانگتا ہے مگر اس رابطے پر پیش نہیں کرتا۔ STARTTLS یا TLS، یا کوئی اور پورٹ استعمال کریں۔</translation>
    </message>
    <message>
        <source>The server refused the access token, which may have expired. It has to be renewed, for this user name and for sending by SMTP.</source>
        <translation>سرور نے رسائی ٹوکن رد کیا، شاید اس کی میعاد ختم ہو گئی ہے۔ اس صارف نام اور SMTP سے ارسال کے لیے اس کی تجدید ضروری ہے۔</translation>
    </message>
    <message>
        <source>Google refused the login. It takes an app password (16 letters, made in the Google account under Security, 2-Step Verification), not the account&apos;s own password; the user name is the whole address.</source>
        <translation>لاگ ان کو Google نے رد کیا۔ اسے ایپ پاس ورڈ چاہیے (16 حروف، Google اکاؤنٹ میں Security، 2-Step Verification کے تحت بنتا ہے)، اکاؤنٹ کا اپنا پاس ورڈ نہیں؛ صارف نام پورا پتا ہے۔</translation>
    </message>
    <message>
        <source>The server refused the user name or the password. Check both; some providers want a password made for this program.</source>
        <translation>سرور نے صارف نام یا پاس ورڈ رد کیا۔ دونوں دیکھیں؛ بعض فراہم کنندہ اس پروگرام کے لیے الگ پاس ورڈ مانگتے ہیں۔</translation>
    </message>
    <message>
        <source>The server takes no more for now. Sending goes on by itself later; fewer messages a minute may avoid it.</source>
        <translation>سرور فی الحال مزید نہیں لیتا۔ ارسال بعد میں خود جاری رہے گا؛ فی منٹ کم پیغامات سے شاید ایسا نہ ہو۔</translation>
    </message>
    <message>
        <source>The server refuses to talk to this machine. Ask who runs it whether this machine may send mail there.</source>
        <translation>سرور اس مشین سے بات کرنے سے انکار کرتا ہے۔ اس کے منتظم سے پوچھیں کہ کیا یہ مشین وہاں میل بھیج سکتی ہے۔</translation>
    </message>
    <message>
        <source>The server could not begin TLS. Try again later, or use TLS on port 465 where the server has it.</source>
        <translation>سرور TLS شروع نہ کر سکا۔ بعد میں دوبارہ کوشش کریں، یا جہاں سرور پر ہو وہاں پورٹ 465 پر TLS استعمال کریں۔</translation>
    </message>
    <message>
        <source>The server could not check the login just now. Sending goes on by itself later.</source>
        <translation>سرور اس وقت لاگ ان نہیں جانچ سکا۔ ارسال بعد میں خود جاری رہے گا۔</translation>
    </message>
    <message>
        <source>The server does not take the message now. It goes again by itself later.</source>
        <translation>سرور ابھی پیغام نہیں لیتا۔ یہ بعد میں خود دوبارہ جائے گا۔</translation>
    </message>
    <message>
        <source>The server does not take mail from this sender. Set a sender&apos;s address that belongs to the user name, or log in.</source>
        <translation>سرور اس ارسال کنندہ سے میل نہیں لیتا۔ ارسال کنندہ کا ایسا پتا مقرر کریں جو صارف نام کا ہو، یا لاگ ان کریں۔</translation>
    </message>
    <message>
        <source>The server does not take mail for this recipient now (a full mailbox, or a first contact). It goes again by itself later.</source>
        <translation>سرور اس وصول کنندہ کے لیے ابھی میل نہیں لیتا (بھرا ہوا میل باکس، یا پہلا رابطہ)۔ یہ بعد میں خود دوبارہ جائے گی۔</translation>
    </message>
    <message>
        <source>The server does not take mail for this recipient. Check the address; if it is right, the server may want a login before it passes mail on.</source>
        <translation>سرور اس وصول کنندہ کے لیے میل نہیں لیتا۔ پتا دیکھیں؛ اگر درست ہے تو شاید سرور میل آگے بھیجنے سے پہلے لاگ ان مانگتا ہو۔</translation>
    </message>
    <message>
        <source>The message is too large for the server or the recipient&apos;s mailbox.</source>
        <translation>پیغام سرور یا وصول کنندہ کے میل باکس کے لیے بہت بڑا ہے۔</translation>
    </message>
    <message>
        <source>The server does not take this message. Its own words say why; it may look like spam to it.</source>
        <translation>سرور یہ پیغام نہیں لیتا۔ وجہ اس کے اپنے الفاظ میں ہے؛ شاید اسے یہ اسپام لگتا ہو۔</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>‏‏‎%1‎‏، پورٹ ‏‎%2‎‏</translation>
    </message>
    <message>
        <source>There is no server named %1. Check the name and the network.</source>
        <translation>‏‏‎%1‎‏ نام کا کوئی سرور نہیں۔ نام اور نیٹ ورک دیکھیں۔</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the name, the port and the network, and whether the mail server runs.</source>
        <translation>‏‏‎%1‎‏ پر کوئی جواب نہیں دیتا۔ نام، پورٹ اور نیٹ ورک دیکھیں، اور یہ کہ میل سرور چل رہا ہے۔</translation>
    </message>
    <message>
        <source>%1 did not answer in time. A firewall or the provider may block the port: try 587 or 465.</source>
        <translation>‏‏‎%1‎‏ نے وقت پر جواب نہیں دیا۔ ہو سکتا ہے فائر وال یا فراہم کنندہ پورٹ روکتا ہو: 587 یا 465 آزمائیں۔</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It may be busy, or the port wants another kind of protection (TLS or STARTTLS).</source>
        <translation>‏‏‎%1‎‏ نے وقت پر جواب نہیں دیا۔ ہو سکتا ہے وہ مصروف ہو، یا پورٹ کو کوئی اور حفاظت درکار ہو (TLS یا STARTTLS)۔</translation>
    </message>
    <message>
        <source>The server offers no STARTTLS, so nothing was sent in the clear. Use TLS (port 465); without protection only inside a network that you trust.</source>
        <translation>سرور STARTTLS پیش نہیں کرتا، اس لیے کچھ بھی بغیر خفیہ کاری نہیں بھیجا گیا۔ TLS (پورٹ 465) استعمال کریں؛ بغیر حفاظت صرف اس نیٹ ورک میں جس پر اعتماد ہو۔</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet. Its owner has to renew it; check this machine&apos;s date as well.</source>
        <translation>سرور کے سرٹیفکیٹ کی میعاد ختم ہو گئی ہے یا ابھی شروع نہیں ہوئی۔ اس کے مالک کو تجدید کرنی ہوگی؛ اس مشین کی تاریخ بھی دیکھیں۔</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name than %1. Use the name that stands in the certificate.</source>
        <translation>سرور کا سرٹیفکیٹ ‏‎%1‎‏ کے بجائے کسی اور نام کا ہے۔ وہ نام استعمال کریں جو سرٹیفکیٹ میں ہے۔</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not known here. If it is your own, give its CA file in the settings: %1.</source>
        <translation>سرور کا سرٹیفکیٹ ایسی اتھارٹی کا ہے جو یہاں معلوم نہیں۔ اگر وہ آپ کی اپنی ہے تو اس کی CA فائل ترتیبات میں دیں: ‏‎%1‎‏۔</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate (PEM).</source>
        <translation>سرٹیفکیٹ اتھارٹی کی فائل ‏‎%1‎‏ پڑھی نہیں جا سکتی یا اس میں کوئی سرٹیفکیٹ (PEM) نہیں۔</translation>
    </message>
    <message>
        <source>TLS could not be agreed on. Port 465 goes with TLS, 587 and 25 with STARTTLS; a very old server may know no TLS 1.2.</source>
        <translation>رابطے کے لیے TLS پر اتفاق نہ ہو سکا۔ پورٹ 465 کے ساتھ TLS چلتا ہے، 587 اور 25 کے ساتھ STARTTLS؛ بہت پرانا سرور شاید TLS 1.2 نہ جانتا ہو۔</translation>
    </message>
    <message>
        <source>The server offers no way to log in that is known here.</source>
        <translation>سرور لاگ ان کا کوئی ایسا طریقہ پیش نہیں کرتا جو یہاں معلوم ہو۔</translation>
    </message>
    <message>
        <source>The server offers no way to log in with an access token (XOAUTH2). Use a password.</source>
        <translation>سرور رسائی ٹوکن (XOAUTH2) سے لاگ ان کا طریقہ پیش نہیں کرتا۔ پاس ورڈ استعمال کریں۔</translation>
    </message>
    <message>
        <source>The address has letters outside ASCII before the @, which this server cannot take (no SMTPUTF8). Use another address of the recipient.</source>
        <translation>پتے میں @ سے پہلے ASCII سے باہر کے حروف ہیں، جو یہ سرور نہیں لے سکتا (SMTPUTF8 نہیں)۔ وصول کنندہ کا کوئی اور پتا استعمال کریں۔</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak as a mail server does. Check the port and the kind of protection.</source>
        <translation>‏‏‎%1‎‏ پر جو جواب دیتا ہے وہ میل سرور کی طرح بات نہیں کرتا۔ پورٹ اور سکیورٹی کی ترتیب دیکھیں۔</translation>
    </message>
    <message>
        <source>The connection ended before the server said whether it has the message. It goes again by itself; it may arrive twice, with the same Message-ID.</source>
        <translation>سرور کے یہ بتانے سے پہلے کہ پیغام ملا یا نہیں، رابطہ ختم ہو گیا۔ یہ خود دوبارہ جائے گا؛ ہو سکتا ہے ایک ہی Message-ID کے ساتھ دو بار پہنچے۔</translation>
    </message>
    <message>
        <source>The server ended the connection. Sending goes on by itself later; if it stays so, check the port and the kind of protection.</source>
        <translation>سرور نے رابطہ ختم کر دیا۔ ارسال بعد میں خود جاری رہے گا؛ اگر ایسا ہی رہے تو پورٹ اور سکیورٹی کی ترتیب دیکھیں۔</translation>
    </message>
</context>
<context>
    <name>caretaker::MailPage</name>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Which server takes the e-mails of the tasks. Until there is one they wait in the outbox.</source>
        <translation>کون سا سرور ٹاسک کی ای میلز لیتا ہے۔ جب تک کوئی نہ ہو وہ آؤٹ باکس میں منتظر رہتی ہیں۔</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>ترتیبات پڑھی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Storing the settings</source>
        <translation>ترتیبات محفوظ ہو رہی ہیں</translation>
    </message>
    <message>
        <source>The password is not stored. Store it in the keychain, or clear its field.</source>
        <translation>پاس ورڈ محفوظ نہیں ہوا۔ اسے کی چین میں محفوظ کریں، یا خانہ خالی کریں۔</translation>
    </message>
    <message>
        <source>Skip leaves e-mail as it is. File → Settings… sets it up later.</source>
        <translation>«چھوڑیں» ای میل کو جوں کا توں رہنے دیتا ہے۔ فائل ← ترتیبات… سے بعد میں مقرر ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>E-mails go to the server %1. It has taken the test e-mail.</source>
        <translation>ای میلز سرور ⁨%1⁩ کو جاتی ہیں۔ اس نے آزمائشی ای میل لے لی ہے۔</translation>
    </message>
    <message>
        <source>E-mails go to the server %1. That has not been tested.</source>
        <translation>ای میلز سرور ⁨%1⁩ کو جاتی ہیں۔ اسے آزمایا نہیں گیا۔</translation>
    </message>
    <message>
        <source>E-mails go to the server %1, but the test e-mail failed. %2</source>
        <translation>ای میلز سرور ⁨%1⁩ کو جاتی ہیں، مگر آزمائشی ای میل ناکام رہی۔ %2</translation>
    </message>
    <message>
        <source>No mail server is set: e-mails wait in the outbox until there is one.</source>
        <translation>کوئی میل سرور مقرر نہیں: ای میلز آؤٹ باکس میں انتظار کرتی ہیں جب تک مقرر نہ ہو۔</translation>
    </message>
</context>
<context>
    <name>caretaker::MailPresets</name>
    <message>
        <source>Needs an app password of the Google account, not its own password</source>
        <translation>‏Google اکاؤنٹ کا ایپ پاس ورڈ درکار ہے، اس کا اپنا پاس ورڈ نہیں</translation>
    </message>
    <message>
        <source>The account must be allowed to send by SMTP (Authenticated SMTP)</source>
        <translation>اکاؤنٹ کو SMTP سے بھیجنے کی اجازت ہونی چاہیے (Authenticated SMTP)</translation>
    </message>
    <message>
        <source>Own relay</source>
        <translation>اپنا ریلے</translation>
    </message>
    <message>
        <source>A mail server on this machine that takes messages without a login</source>
        <translation>اسی مشین کا میل سرور جو لاگ ان کے بغیر پیغامات لیتا ہے</translation>
    </message>
    <message>
        <source>Fill in for</source>
        <translation>اس کے لیے بھریں</translation>
    </message>
    <message>
        <source>Fill in for %1</source>
        <translation>‏⁨%1⁩ کے لیے بھریں</translation>
    </message>
</context>
<context>
    <name>caretaker::MailTest</name>
    <message>
        <source>Store in the keychain</source>
        <translation>کی چین میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Send test e-mail</source>
        <translation>آزمائشی ای میل بھیجیں</translation>
    </message>
    <message>
        <source>Conversation with the mail server</source>
        <translation>میل سرور سے مکالمہ</translation>
    </message>
    <message>
        <source>Password of the mail server</source>
        <translation>میل سرور کا پاس ورڈ</translation>
    </message>
    <message>
        <source>For the server and the user name above. Empty removes it.</source>
        <translation>اوپر کے سرور اور صارف نام کے لیے۔ خالی چھوڑنے سے ہٹ جاتا ہے۔</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>پاس ورڈ</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, not in the database. On a server without one: the variable CARETAKER_SMTP_PASSWORD_FILE names a file that only you can read.</source>
        <translation>سسٹم کی کی چین میں رکھا جاتا ہے، ڈیٹا بیس میں نہیں۔ جس سرور پر کی چین نہ ہو وہاں متغیر CARETAKER_SMTP_PASSWORD_FILE ایسی فائل کا نام بتاتا ہے جسے صرف آپ پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Address for the test e-mail</source>
        <translation>آزمائشی ای میل کا پتا</translation>
    </message>
    <message>
        <source>With the settings as they are entered here, stored or not</source>
        <translation>یہاں درج ترتیبات کے ساتھ، خواہ محفوظ ہوں یا نہ ہوں</translation>
    </message>
    <message>
        <source>The password was removed from the keychain.</source>
        <translation>پاس ورڈ کی چین سے ہٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>پاس ورڈ کی چین میں ہے۔</translation>
    </message>
    <message>
        <source>Talking to the mail server</source>
        <translation>میل سرور سے رابطہ ہو رہا ہے</translation>
    </message>
    <message>
        <source>The mail server has taken the test e-mail to %1.</source>
        <translation>میل سرور نے ⁨%1⁩ کے نام آزمائشی ای میل لے لی ہے۔</translation>
    </message>
    <message>
        <source>Enter the mail server above first.</source>
        <translation>پہلے اوپر میل سرور درج کریں۔</translation>
    </message>
    <message>
        <source>Enter the sender above first.</source>
        <translation>پہلے اوپر ارسال کنندہ درج کریں۔</translation>
    </message>
</context>
<context>
    <name>caretaker::MailsView</name>
    <message>
        <source>To</source>
        <translation>بنام</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ای میلز</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>ای میل کا متن</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2</source>
        <translation>بنام: ⁨%1⁩
موضوع: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>آخری جواب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
</context>
<context>
    <name>caretaker::MainWindow</name>
    <message>
        <source>Caretaker</source>
        <translation>Caretaker</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>فائل(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تازہ کریں(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find in this table</source>
        <translation>اس جدول میں تلاش کریں(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>جائیں…(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>ترتیبات…(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خارج ہوں(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>منظر(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مدد(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Caretaker</source>
        <translation>‏Caretaker کے بارے میں(&amp;A)</translation>
    </message>
    <message>
        <source>About Caretaker</source>
        <translation>‏Caretaker کے بارے میں</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Caretaker %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Previews, runs and records the chores of a facility-maintenance company.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Caretaker %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;عمارتوں کی دیکھ بھال کرنے والی کمپنی کے معمول کے کام پیشگی دکھاتا، چلاتا اور ریکارڈ کرتا ہے۔&lt;/p&gt;&lt;p&gt;آزاد سافٹ ویئر، GNU General Public License، نسخہ 3 یا بعد کے تحت۔&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>حکم</translation>
    </message>
    <message>
        <source>%1 — Caretaker</source>
        <translation>‏⁨%1⁩ — Caretaker</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>سیٹ اپ…(&amp;U)</translation>
    </message>
    <message>
        <source>Another database, mail, schedules</source>
        <translation>دوسرا ڈیٹا بیس، میل، شیڈول</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>فہرستِ مضامین(&amp;C)</translation>
    </message>
    <message>
        <source>Explains the page that is open</source>
        <translation>کھلے صفحے کی وضاحت کرتا ہے</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>کی بورڈ شارٹ کٹ(&amp;K)</translation>
    </message>
    <message>
        <source>example data</source>
        <translation>مثالی ڈیٹا</translation>
    </message>
    <message>
        <source>Language: %1, from the next start of Caretaker on.</source>
        <translation>زبان: ⁨%1⁩، ⁨Caretaker⁩ کے اگلے آغاز سے۔</translation>
    </message>
</context>
<context>
    <name>caretaker::NotificationView</name>
    <message>
        <source>The notification&apos;s text</source>
        <translation>اطلاع کا متن</translation>
    </message>
    <message>
        <source>Go to the job that it is about</source>
        <translation>متعلقہ کام پر جائیں</translation>
    </message>
    <message>
        <source>Show only what this person was told</source>
        <translation>صرف وہ دکھائیں جو اس شخص کو بتایا گیا</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>بنام ⁨%1⁩</translation>
    </message>
    <message>
        <source>told %1 (%2)</source>
        <translation>بتایا گیا ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>پڑھا گیا ⁨%1⁩</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>کام ⁨%1⁩</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>صرف ⁨%1⁩</translation>
    </message>
    <message>
        <source>No notification is chosen</source>
        <translation>کوئی اطلاع منتخب نہیں</translation>
    </message>
</context>
<context>
    <name>caretaker::NotificationsPage</name>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>اطلاعات</translation>
    </message>
    <message>
        <source>Notifications table</source>
        <translation>اطلاعات کا جدول</translation>
    </message>
    <message>
        <source>Person, title, message, job</source>
        <translation>شخص، عنوان، پیغام، کام</translation>
    </message>
    <message>
        <source>Nobody has been told anything yet. What the tasks tell people in the web application is listed here.</source>
        <translation>ابھی کسی کو کچھ نہیں بتایا گیا۔ ٹاسک ویب ایپلیکیشن میں لوگوں کو جو بتاتے ہیں وہ یہاں درج ہوتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notification(s)</source>
        <translation>
            <numerusform>‏%Ln اطلاع</numerusform>
            <numerusform>‏%Ln اطلاعات</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the tasks</source>
        <translation>ٹاسکوں پر جائیں</translation>
    </message>
</context>
<context>
    <name>caretaker::NotificationsTable</name>
    <message>
        <source>Told</source>
        <translation>بتایا گیا</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>پڑھی گئی</translation>
    </message>
    <message>
        <source>Told to %1</source>
        <translation>‏⁨%1⁩ کو بتایا گیا</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
</context>
<context>
    <name>caretaker::OptionFields</name>
    <message>
        <source>%1 From %2 to %3.</source>
        <translation>‏⁨%1⁩ ⁨%2⁩ سے ⁨%3⁩ تک۔</translation>
    </message>
</context>
<context>
    <name>caretaker::OutboxEntryView</name>
    <message>
        <source>(%1 more characters are not shown here)</source>
        <translation>‏(مزید ⁨%1⁩ حروف یہاں نہیں دکھائے گئے)</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>بنام: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>موضوع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>بھیجی گئی ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, next attempt %2</source>
        <translation>‏⁨%1⁩، اگلی کوشش ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>‏%n کوشش</numerusform>
            <numerusform>‏%n کوششیں</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s last answer: %1</source>
        <translation>سرور کا آخری جواب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The e-mail as text</source>
        <translation>ای میل بطور متن</translation>
    </message>
    <message>
        <source>The e-mail as HTML</source>
        <translation>ای میل بطور HTML</translation>
    </message>
    <message>
        <source>The e-mail&apos;s source</source>
        <translation>ای میل کا ماخذ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>This e-mail is too long to be laid out here. Its recipient gets it as HTML too; what it says is under Text.</source>
        <translation>یہ ای میل یہاں دکھانے کے لیے بہت لمبی ہے۔ وصول کنندہ کو یہ HTML میں بھی ملتی ہے؛ اس کا مضمون «متن» میں ہے۔</translation>
    </message>
</context>
<context>
    <name>caretaker::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>آؤٹ باکس</translation>
    </message>
    <message>
        <source>Outbox table</source>
        <translation>آؤٹ باکس کا جدول</translation>
    </message>
    <message>
        <source>Recipient, subject, what is in the way</source>
        <translation>وصول کنندہ، موضوع، رکاوٹ</translation>
    </message>
    <message>
        <source>No e-mail yet. What the tasks write to people waits here until the mail server has taken it, and stays here as a record.</source>
        <translation>ابھی کوئی ای میل نہیں۔ ٹاسک لوگوں کو جو لکھتے ہیں وہ میل سرور کے لینے تک یہاں منتظر رہتا ہے، اور ریکارڈ کے طور پر یہیں رہتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s)</source>
        <translation>
            <numerusform>‏%Ln ای میل</numerusform>
            <numerusform>‏%Ln ای میلز</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ابھی بھیجیں</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>دوبارہ کوشش</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Hand the chosen e-mails to the mail server now, without waiting for their next attempt</source>
        <translation>منتخب ای میلز اگلی کوشش کا انتظار کیے بغیر ابھی میل سرور کو دیں</translation>
    </message>
    <message>
        <source>Queue the chosen e-mails anew, with all the time that a new one has</source>
        <translation>منتخب ای میلز نئے سرے سے بھیجنے کو رکھیں، نئی ای میل جتنے پورے وقت کے ساتھ</translation>
    </message>
    <message>
        <source>Never send the chosen e-mails; they stay here as a record</source>
        <translation>منتخب ای میلز کبھی نہ بھیجیں؛ یہ ریکارڈ کے طور پر یہیں رہیں گی</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>The outbox is one of Caretaker&apos;s own tables, which this database does not have yet.</source>
        <translation>آؤٹ باکس Caretaker کے اپنے جدولوں میں سے ہے، جو اس ڈیٹا بیس میں ابھی نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>رن ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln e-mail(s) now</source>
        <translation>
            <numerusform>‏%Ln ای میل ابھی بھیجیں</numerusform>
            <numerusform>‏%Ln ای میلز ابھی بھیجیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln e-mail(s)</source>
        <translation>
            <numerusform>‏%Ln ای میل کی دوبارہ کوشش کریں</numerusform>
            <numerusform>‏%Ln ای میلز کی دوبارہ کوشش کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln e-mail(s)</source>
        <translation>
            <numerusform>‏%Ln ای میل منسوخ کریں</numerusform>
            <numerusform>‏%Ln ای میلز منسوخ کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) changed</source>
        <translation>
            <numerusform>‏%Ln ای میل تبدیل ہوئی</numerusform>
            <numerusform>‏%Ln ای میلز تبدیل ہوئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>اور %Ln مزید۔</numerusform>
            <numerusform>اور %Ln مزید۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>ای میلز بھیجی جا رہی ہیں</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) sent, %1 refused</source>
        <translation>
            <numerusform>‏%Ln ای میل بھیجی گئی، ⁨%1⁩ مسترد</numerusform>
            <numerusform>‏%Ln ای میلز بھیجی گئیں، ⁨%1⁩ مسترد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) sent</source>
        <translation>
            <numerusform>‏%Ln ای میل بھیجی گئی</numerusform>
            <numerusform>‏%Ln ای میلز بھیجی گئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail settings…</source>
        <translation>میل کی ترتیبات…</translation>
    </message>
    <message>
        <source>Go to the tasks</source>
        <translation>ٹاسکوں پر جائیں</translation>
    </message>
    <message>
        <source>Show what would be added…</source>
        <translation>دکھائیں کہ کیا شامل ہوگا…</translation>
    </message>
</context>
<context>
    <name>caretaker::OutboxTable</name>
    <message>
        <source>To</source>
        <translation>بنام</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>رکاوٹ</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>کوششیں</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>اگلی کوشش</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>منتظر از</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>بھیجی گئی</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>رن</translation>
    </message>
    <message>
        <source>Queued or deferred</source>
        <translation>منتظر یا مؤخر</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
</context>
<context>
    <name>caretaker::PageList</name>
    <message>
        <source>Jobs</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Jobs table</source>
        <translation>کاموں کا جدول</translation>
    </message>
    <message>
        <source>Job, title, assignee, site, customer</source>
        <translation>کام، عنوان، ذمہ دار، مقام، گاہک</translation>
    </message>
    <message>
        <source>There are no jobs in this database.</source>
        <translation>اس ڈیٹا بیس میں کوئی کام نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>‏%Ln کام</numerusform>
            <numerusform>‏%Ln کام</numerusform>
        </translation>
    </message>
    <message>
        <source>Compliance documents</source>
        <translation>تعمیلی دستاویزات</translation>
    </message>
    <message>
        <source>Compliance table</source>
        <translation>تعمیلی دستاویزات کا جدول</translation>
    </message>
    <message>
        <source>Document, contractor, site</source>
        <translation>دستاویز، ٹھیکیدار، مقام</translation>
    </message>
    <message>
        <source>No contractor has a compliance document.</source>
        <translation>کسی ٹھیکیدار کی تعمیلی دستاویز نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>‏%Ln دستاویز</numerusform>
            <numerusform>‏%Ln دستاویزات</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ڈیش بورڈ</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>تعمیل</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>ادائیگیاں</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>ٹاسک</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>شیڈول</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>رن</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>آؤٹ باکس</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>اطلاعات</translation>
    </message>
    <message>
        <source>Choose a job to see it in full, with its documents, payouts, notifications and the runs that changed it.</source>
        <translation>کوئی کام منتخب کریں تاکہ اسے مکمل دیکھیں، اس کی دستاویزات، ادائیگیوں، اطلاعات اور اسے بدلنے والے رن سمیت۔</translation>
    </message>
    <message>
        <source>Choose a document to see it in full, with what else there is of its contractor.</source>
        <translation>کوئی دستاویز منتخب کریں تاکہ اسے مکمل دیکھیں، اس کے ٹھیکیدار کی دیگر چیزوں سمیت۔</translation>
    </message>
</context>
<context>
    <name>caretaker::PaletteText</name>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>پیش منظر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ٹاسک</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>email mail smtp queue messages</source>
        <translation>email mail smtp ای میل پیغام قطار</translation>
    </message>
    <message>
        <source>undo history log revert</source>
        <translation>undo history کالعدم تاریخ لاگ</translation>
    </message>
    <message>
        <source>cron crontab timer calendar</source>
        <translation>cron crontab وقت کیلنڈر</translation>
    </message>
    <message>
        <source>run apply dry run chores</source>
        <translation>run apply چلائیں لاگو</translation>
    </message>
    <message>
        <source>documents license insurance expiry</source>
        <translation>دستاویز لائسنس انشورنس میعاد</translation>
    </message>
    <message>
        <source>money payments</source>
        <translation>رقم ادائیگی</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <translation>ترجیحات اختیارات</translation>
    </message>
    <message>
        <source>wizard connect postgresql sqlite</source>
        <translation>وزرڈ رابطہ postgresql sqlite</translation>
    </message>
    <message>
        <source>appearance night colours</source>
        <translation>ظاہری شکل رات رنگ</translation>
    </message>
    <message>
        <source>appearance day colours</source>
        <translation>ظاہری شکل دن رنگ</translation>
    </message>
    <message>
        <source>appearance colours</source>
        <translation>ظاہری شکل رنگ</translation>
    </message>
    <message>
        <source>exit close end</source>
        <translation>exit بند ختم</translation>
    </message>
    <message>
        <source>Mail settings and password</source>
        <translation>میل کی ترتیبات اور پاس ورڈ</translation>
    </message>
    <message>
        <source>email smtp server test user oauth</source>
        <translation>email smtp server ای میل سرور صارف</translation>
    </message>
    <message>
        <source>english</source>
        <translation>انگریزی english</translation>
    </message>
    <message>
        <source>german</source>
        <translation>جرمن german</translation>
    </message>
    <message>
        <source>urdu</source>
        <translation>اردو urdu</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>حکم</translation>
    </message>
</context>
<context>
    <name>caretaker::PayoutsPage</name>
    <message>
        <source>Payout requests table</source>
        <translation>ادائیگی کی درخواستوں کا جدول</translation>
    </message>
    <message>
        <source>Request, contractor, e-mail</source>
        <translation>درخواست، ٹھیکیدار، ای میل</translation>
    </message>
    <message>
        <source>No contractor has asked for a payout.</source>
        <translation>کسی ٹھیکیدار نے ادائیگی کی درخواست نہیں کی۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout request(s)</source>
        <translation>
            <numerusform>ادائیگی کی %Ln درخواست</numerusform>
            <numerusform>ادائیگی کی %Ln درخواستیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Payout requests</source>
        <translation>ادائیگی کی درخواستیں</translation>
    </message>
    <message>
        <source>Ready for payout table</source>
        <translation>ادائیگی کے لیے تیار کاموں کا جدول</translation>
    </message>
    <message>
        <source>Job, title, contractor</source>
        <translation>کام، عنوان، ٹھیکیدار</translation>
    </message>
    <message>
        <source>No job is ready for payout.</source>
        <translation>کوئی کام ادائیگی کے لیے تیار نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>‏%Ln کام</numerusform>
            <numerusform>‏%Ln کام</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for payout</source>
        <translation>ادائیگی کے لیے تیار</translation>
    </message>
    <message>
        <source>Payouts table</source>
        <translation>ادائیگیوں کا جدول</translation>
    </message>
    <message>
        <source>Payout, contractor, job</source>
        <translation>ادائیگی، ٹھیکیدار، کام</translation>
    </message>
    <message>
        <source>Nothing has been paid out.</source>
        <translation>ابھی کوئی ادائیگی نہیں ہوئی۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s)</source>
        <translation>
            <numerusform>‏%Ln ادائیگی</numerusform>
            <numerusform>‏%Ln ادائیگیاں</numerusform>
        </translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>ادائیگیاں</translation>
    </message>
    <message>
        <source>Choose a payout request to see its contractor&apos;s documents and payouts.</source>
        <translation>ادائیگی کی کوئی درخواست منتخب کریں تاکہ اس کے ٹھیکیدار کی دستاویزات اور ادائیگیاں دیکھیں۔</translation>
    </message>
    <message>
        <source>Choose a row to see its job and its contractor&apos;s documents.</source>
        <translation>کوئی قطار منتخب کریں تاکہ اس کا کام اور اس کے ٹھیکیدار کی دستاویزات دیکھیں۔</translation>
    </message>
    <message>
        <source>Choose a payout to see its job and its contractor&apos;s documents.</source>
        <translation>کوئی ادائیگی منتخب کریں تاکہ اس کا کام اور اس کے ٹھیکیدار کی دستاویزات دیکھیں۔</translation>
    </message>
</context>
<context>
    <name>caretaker::PayoutsTables</name>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>ٹھیکیدار</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>جمع کرائی گئی</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Pending since before %1</source>
        <translation>‏⁨%1⁩ سے پہلے سے زیرِ التوا</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>ادائیگی</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مقررہ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا شدہ</translation>
    </message>
    <message>
        <source>Pending or processing</source>
        <translation>زیرِ التوا یا زیرِ کارروائی</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>غیر ادا شدہ</translation>
    </message>
</context>
<context>
    <name>caretaker::PersonEditor</name>
    <message>
        <source>Contractor</source>
        <translation>ٹھیکیدار</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Type a part of the name or the address of an active contractor and choose from the list; empty for nobody</source>
        <translation>کسی فعال ٹھیکیدار کے نام یا پتے کا حصہ لکھیں اور فہرست سے چنیں؛ خالی: کوئی نہیں</translation>
    </message>
    <message>
        <source>Choose from all active contractors (Down)</source>
        <translation>تمام فعال ٹھیکیداروں میں سے چنیں (⁨Down⁩)</translation>
    </message>
</context>
<context>
    <name>caretaker::Plan</name>
    <message>
        <source>%1 has no usable e-mail address and does not get &quot;%2&quot; by e-mail.</source>
        <translation>‏‏‎%1‎‏ کا کوئی قابلِ استعمال ای میل پتا نہیں، اس لیے «‏‎%2‎‏» ای میل سے نہیں ملتا۔</translation>
    </message>
    <message>
        <source>%1 was left alone: its expiry date is no readable date.</source>
        <translation>‏‏‎%1‎‏ کو نہیں چھیڑا گیا: اس کی تاریخِ اختتام پڑھی نہیں جاتی۔</translation>
    </message>
    <message>
        <source>No FM or Admin users found</source>
        <translation>کوئی فیسیلٹی مینیجر یا ایڈمنسٹریٹر نہیں ملا</translation>
    </message>
    <message>
        <source>%1 was left out: its date, &quot;%2&quot;, is not a readable time.</source>
        <translation>‏‏‎%1‎‏ چھوڑ دیا گیا: اس کی تاریخ، «‏‎%2‎‏»، پڑھا جانے والا وقت نہیں۔</translation>
    </message>
    <message>
        <source>No Admin users found</source>
        <translation>کوئی ایڈمنسٹریٹر نہیں ملا</translation>
    </message>
    <message>
        <source>%1 was left alone: its last change, &quot;%2&quot;, is not a readable time.</source>
        <translation>‏‏‎%1‎‏ کو نہیں چھیڑا گیا: اس کی آخری تبدیلی، «‏‎%2‎‏»، پڑھا جانے والا وقت نہیں۔</translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;, which the settings keep from being closed. Check its name.</source>
        <translation>«⁨%1⁩» نام کا کوئی مقام نہیں، جس کے کام سیٹنگز کے مطابق بند نہیں ہوتے۔ نام دیکھ لیں۔</translation>
    </message>
</context>
<context>
    <name>caretaker::PlanView</name>
    <message>
        <source>Recipient</source>
        <translation>وصول کنندہ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تنبیہ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>اطلاعات</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تنبیہات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تبدیلیاں</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ای میلز</translation>
    </message>
</context>
<context>
    <name>caretaker::PlanWords</name>
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translation>
            <numerusform>‏%n اطلاع</numerusform>
            <numerusform>‏%n اطلاعات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>‏%n ای میل</numerusform>
            <numerusform>‏%n ای میلز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>‏%n تنبیہ</numerusform>
            <numerusform>‏%n تنبیہات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) in the outbox</source>
        <translation>
            <numerusform>آؤٹ باکس میں %n ای میل</numerusform>
            <numerusform>آؤٹ باکس میں %n ای میلز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This task already ran today at %1 (run %2): %n e-mail(s).</source>
        <translation>
            <numerusform>یہ ٹاسک آج ⁨%1⁩ بجے چل چکا ہے (رن ⁨%2⁩): %n ای میل۔</numerusform>
            <numerusform>یہ ٹاسک آج ⁨%1⁩ بجے چل چکا ہے (رن ⁨%2⁩): %n ای میلز۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying sends them again.</source>
        <translation>لاگو کرنے سے وہ دوبارہ بھیجی جائیں گی۔</translation>
    </message>
</context>
<context>
    <name>caretaker::PreviewPanel</name>
    <message>
        <source>Preview again</source>
        <translation>دوبارہ پیش منظر</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برآمد کریں…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Show the new plan</source>
        <translation>نیا منصوبہ دکھائیں</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>‏⁨%1⁩ کا پیش منظر</translation>
    </message>
    <message>
        <source>Approve run %1 — %2</source>
        <translation>رن ⁨%1⁩ منظور کریں — ⁨%2⁩</translation>
    </message>
    <message>
        <source>Preview — %1</source>
        <translation>پیش منظر — ⁨%1⁩</translation>
    </message>
    <message>
        <source>Read the database again with these settings (F5)</source>
        <translation>ان ترتیبات کے ساتھ ڈیٹا بیس دوبارہ پڑھیں (F5)</translation>
    </message>
    <message>
        <source>Save this plan as a JSON file</source>
        <translation>یہ منصوبہ JSON فائل میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Back to the tasks without changing anything (Esc)</source>
        <translation>کچھ بدلے بغیر ٹاسک پر واپس (Esc)</translation>
    </message>
    <message>
        <source>Look at the plan as of now; rows that you left out stay out</source>
        <translation>ابھی کے مطابق منصوبہ دیکھیں؛ چھوڑی گئی قطاریں باہر ہی رہیں گی</translation>
    </message>
    <message>
        <source>A preview of another moment cannot be applied; go back to now.</source>
        <translation>کسی اور وقت کا پیش منظر لاگو نہیں ہو سکتا؛ «ابھی» پر واپس جائیں۔</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>منظور کریں</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>لاگو کریں</translation>
    </message>
    <message>
        <source>Looking for what there is to do…</source>
        <translation>دیکھا جا رہا ہے کہ کیا کرنا ہے…</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>ڈیٹا بیس پڑھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Nothing is left to approve. Reject run %1, or leave it to the task&apos;s next run.</source>
        <translation>منظور کرنے کو کچھ نہیں بچا۔ رن ⁨%1⁩ مسترد کریں، یا اسے ٹاسک کے اگلے رن پر چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>منظور کریں: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>لاگو کریں: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Do exactly what is shown here</source>
        <translation>عین وہی کریں جو یہاں دکھایا گیا ہے</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>تمام نشان ہٹائیں</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تمام پر نشان لگائیں</translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>رن دکھائیں</translation>
    </message>
    <message>
        <source>What is set has changed: preview again to see what it does.</source>
        <translation>ترتیب بدل گئی ہے: اثر دیکھنے کے لیے دوبارہ پیش منظر لیں۔</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>لکھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Run %1 approved: %2</source>
        <translation>رن ⁨%1⁩ منظور ہوا: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>کالعدم کریں…</translation>
    </message>
    <message>
        <source>The preview was cancelled.</source>
        <translation>پیش منظر منسوخ کر دیا گیا۔</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Looking for what is different</source>
        <translation>فرق دیکھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>منصوبہ برآمد کریں</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>‏JSON فائلیں (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>بطور ⁨%1⁩ محفوظ ہوا</translation>
    </message>
    <message>
        <source>Run %1 approved — %2</source>
        <translation>رن ⁨%1⁩ منظور ہوا — ⁨%2⁩</translation>
    </message>
    <message>
        <source>Done — %1</source>
        <translation>مکمل — ⁨%1⁩</translation>
    </message>
    <message>
        <source>Back to the tasks (Esc)</source>
        <translation>ٹاسک پر واپس (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Also puts %n e-mail(s) into the outbox</source>
        <translation>
            <numerusform>ساتھ %n ای میل آؤٹ باکس میں ڈالتا ہے</numerusform>
            <numerusform>ساتھ %n ای میلز آؤٹ باکس میں ڈالتا ہے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Stop; nothing will have been changed</source>
        <translation>روکیں؛ کچھ بھی تبدیل نہیں ہوگا</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>منسوخ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>‏⁨%1⁩ ⁨%3⁩ میں سے ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>caretaker::RecipientsModel</name>
    <message>
        <source>All (%1)</source>
        <translation>تمام (‏‎%1‎‏)</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>وصول کنندہ</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ای میلز</translation>
    </message>
</context>
<context>
    <name>caretaker::RecipientsView</name>
    <message>
        <source>Find a recipient</source>
        <translation>وصول کنندہ تلاش کریں</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>وصول کنندگان</translation>
    </message>
</context>
<context>
    <name>caretaker::Record</name>
    <message>
        <source>Reading what belongs to it…</source>
        <translation>متعلقہ چیزیں پڑھی جا رہی ہیں…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Compliance documents</source>
        <translation>تعمیلی دستاویزات</translation>
    </message>
    <message>
        <source>Payout requests</source>
        <translation>ادائیگی کی درخواستیں</translation>
    </message>
    <message>
        <source>Ready for payout</source>
        <translation>ادائیگی کے لیے تیار</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>ادائیگیاں</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>اطلاعات</translation>
    </message>
    <message>
        <source>Runs that changed it</source>
        <translation>رن جنہوں نے اسے بدلا</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>رن %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>اور %Ln مزید</numerusform>
            <numerusform>اور %Ln مزید</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else in the database belongs to it.</source>
        <translation>ڈیٹا بیس میں اس سے متعلق اور کچھ نہیں۔</translation>
    </message>
</context>
<context>
    <name>caretaker::RecordSearch</name>
    <message>
        <source>Job</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Compliance document</source>
        <translation>تعمیلی دستاویز</translation>
    </message>
    <message>
        <source>Payout request</source>
        <translation>ادائیگی کی درخواست</translation>
    </message>
</context>
<context>
    <name>caretaker::RecordView</name>
    <message>
        <source>Details</source>
        <translation>تفصیل</translation>
    </message>
</context>
<context>
    <name>caretaker::ReviewPanel</name>
    <message>
        <source>Row</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلڈ</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>جیسا آپ نے دیکھا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اب</translation>
    </message>
    <message>
        <source>Your edit</source>
        <translation>آپ کی ترمیم</translation>
    </message>
    <message>
        <source>Keep my edits</source>
        <translation>میری ترامیم رکھیں</translation>
    </message>
    <message>
        <source>Drop my edits</source>
        <translation>میری ترامیم رد کریں</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>جدول پر واپس</translation>
    </message>
    <message>
        <source>Review of edits</source>
        <translation>ترامیم کا جائزہ</translation>
    </message>
    <message>
        <source>Review of edits — %1</source>
        <translation>ترامیم کا جائزہ — ⁨%1⁩</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Compliance documents</source>
        <translation>تعمیلی دستاویزات</translation>
    </message>
    <message>
        <source>Changed by others meanwhile</source>
        <translation>اس دوران دوسروں نے بدلا</translation>
    </message>
    <message>
        <source>Take over the row as it is now, with your edits on top of it</source>
        <translation>قطار جیسی اب ہے ویسی لیں، اوپر سے آپ کی ترامیم</translation>
    </message>
    <message>
        <source>Leave the row as others have made it</source>
        <translation>قطار ویسی ہی رہنے دیں جیسی دوسروں نے بنائی</translation>
    </message>
    <message>
        <source>Back to the table without saving; the edits stay (Esc)</source>
        <translation>محفوظ کیے بغیر جدول پر واپس؛ ترامیم باقی رہیں گی (Esc)</translation>
    </message>
    <message>
        <source>Write what is shown here, as one run that can be undone (Ctrl+Enter)</source>
        <translation>جو یہاں دکھایا گیا ہے اسے ایک رن کے طور پر لکھیں جو کالعدم ہو سکتا ہے (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Comparing with the database…</source>
        <translation>ڈیٹا بیس سے موازنہ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>ڈیٹا بیس پڑھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will change</source>
        <translation>
            <numerusform>‏%Ln قطار بدلے گی</numerusform>
            <numerusform>‏%Ln قطاریں بدلیں گی</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to save</source>
        <translation>محفوظ کرنے کو کچھ نہیں بچا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed by others</source>
        <translation>
            <numerusform>‏%Ln قطار دوسروں نے بدلی</numerusform>
            <numerusform>‏%Ln قطاریں دوسروں نے بدلیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be saved</source>
        <translation>
            <numerusform>‏%Ln خانہ محفوظ نہیں ہو سکتا</numerusform>
            <numerusform>‏%Ln خانے محفوظ نہیں ہو سکتے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln row(s)</source>
        <translation>
            <numerusform>‏%Ln قطار محفوظ کریں</numerusform>
            <numerusform>‏%Ln قطاریں محفوظ کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>لاگو کریں: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>⁨%1⁩، ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>لکھا جا رہا ہے</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other edit(s) of these rows are left out until then.</source>
        <translation>
            <numerusform>ان قطاروں کی %Ln اور ترمیم تب تک رہ جاتی ہے۔</numerusform>
            <numerusform>ان قطاروں کی %Ln اور ترامیم تب تک رہ جاتی ہیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::ReviewRows</name>
    <message>
        <source>the row is gone</source>
        <translation>قطار اب موجود نہیں</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>‏(خالی)</translation>
    </message>
</context>
<context>
    <name>caretaker::Round</name>
    <message>
        <source>Interrupted: process %1 on %2 ended before its run did.</source>
        <translation>منقطع: ‏‎%2‎‏ پر پروسیس ‏‎%1‎‏ اپنے رن سے پہلے ختم ہو گیا۔</translation>
    </message>
    <message>
        <source>%1 Taken over from %2, which ended before its run did.</source>
        <translation>‏‏‎%1‎‏ یہ ‏‎%2‎‏ سے لیا گیا، جو اپنے رن سے پہلے ختم ہو گیا۔</translation>
    </message>
</context>
<context>
    <name>caretaker::RunDetailsView</name>
    <message>
        <source>in the application</source>
        <translation>ایپلیکیشن میں</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>صرف یہاں محفوظ</translation>
    </message>
    <message>
        <source>Show in the outbox</source>
        <translation>آؤٹ باکس میں دکھائیں</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>کالعدم کریں…</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>وصول کنندہ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>See this run&apos;s e-mails in the outbox, where they can be sent, retried and cancelled</source>
        <translation>اس رن کی ای میلز آؤٹ باکس میں دیکھیں، جہاں انہیں بھیجا، دوبارہ آزمایا اور منسوخ کیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>اطلاعات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تبدیلیاں</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ای میلز</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>لاگ</translation>
    </message>
    <message>
        <source>This run was undone by run %1</source>
        <translation>یہ رن، رن ⁨%1⁩ سے کالعدم ہوا</translation>
    </message>
    <message>
        <source>See which rows can go back to what they were before this run</source>
        <translation>دیکھیں کہ کون سی قطاریں اس رن سے پہلے کی حالت پر واپس جا سکتی ہیں</translation>
    </message>
    <message>
        <source>This run has changed nothing that could be undone</source>
        <translation>اس رن نے ایسا کچھ نہیں بدلا جو کالعدم ہو سکے</translation>
    </message>
    <message>
        <source>Choose a run to see what it did.</source>
        <translation>کسی رن کو منتخب کریں تاکہ دیکھ سکیں کہ اس نے کیا کیا۔</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>موازنہ</translation>
    </message>
    <message>
        <source>Beside the run of this task before it</source>
        <translation>اس ٹاسک کے پچھلے رن کے ساتھ</translation>
    </message>
    <message>
        <source>Run %1 — %2: %3</source>
        <translation>رن ⁨%1⁩ — ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Started %1 by %2 from the %3</source>
        <translation>‏⁨%1⁩ کو شروع ہوا، از ⁨%2⁩، ذریعہ: ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>caretaker::RunFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>فلٹر</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ٹاسک</translation>
    </message>
    <message>
        <source>Show runs of one task only</source>
        <translation>صرف ایک ٹاسک کے رن دکھائیں</translation>
    </message>
    <message>
        <source>Any task</source>
        <translation>کوئی بھی ٹاسک</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Show runs of one outcome only</source>
        <translation>صرف ایک نتیجے کے رن دکھائیں</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>کوئی بھی نتیجہ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>Show runs that were started from one place only</source>
        <translation>صرف ایک جگہ سے شروع کیے گئے رن دکھائیں</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>کوئی بھی ذریعہ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln رن</numerusform>
            <numerusform>%Ln رن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln run(s)</source>
        <translation>
            <numerusform>تازہ ترین %Ln رن</numerusform>
            <numerusform>تازہ ترین %Ln رن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>Task, person, job, error</source>
        <translation>ٹاسک، فرد، کام، غلطی</translation>
    </message>
    <message>
        <source>Show runs that contain all of these words, or changed a job or a document that does (Ctrl+F)</source>
        <translation>وہ رن دکھائیں جن میں یہ تمام الفاظ ہوں، یا جنہوں نے ایسا کام یا دستاویز بدلی جس میں یہ ہوں (⁨Ctrl+F⁩)</translation>
    </message>
</context>
<context>
    <name>caretaker::RunWords</name>
    <message>
        <source>Undo of run %1</source>
        <translation>رن %1 کو کالعدم کرنا</translation>
    </message>
    <message>
        <source>The jobs are kept open from now on</source>
        <translation>اب سے یہ کام کھلے رکھے جاتے ہیں</translation>
    </message>
</context>
<context>
    <name>caretaker::Runs</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>منسوخ؛ کچھ تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Changed since the preview: %1 and %2 more. Nothing was written.</source>
        <translation>پیش منظر کے بعد تبدیل ہوئے: ‏‎%1‎‏ اور ‏‎%2‎‏ مزید۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>Changed since the preview: %1. Nothing was written.</source>
        <translation>پیش منظر کے بعد تبدیل ہوا: ‏‎%1‎‏۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>Some of these reminders went out since the preview. Nothing was written.</source>
        <translation>ان میں سے کچھ یاد دہانیاں پیش منظر کے بعد جا چکی ہیں۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>%1 notifications belong to no job, and job_notifications takes none without: they are kept with the run instead. &quot;caretaker database adopt --relax-notifications&quot; makes room for them.</source>
        <translation>‏‏‎%1‎‏ اطلاعات کسی کام کی نہیں، اور job_notifications بغیر کام کی اطلاع نہیں لیتا: وہ رن کے ساتھ رکھی جاتی ہیں۔ «caretaker database adopt --relax-notifications» ان کے لیے جگہ بناتا ہے۔</translation>
    </message>
    <message>
        <source>%1 changed while the task ran and was left as it is.</source>
        <translation>‏‏‎%1‎‏ ٹاسک کے چلنے کے دوران تبدیل ہوا اور جوں کا توں چھوڑا گیا۔</translation>
    </message>
    <message>
        <source>%1 %2 changed: %3</source>
        <translation>‏‏‎%1‎‏ ‏‎%2‎‏ تبدیل ہوا: ‏‎%3‎‏</translation>
    </message>
    <message>
        <source>%1 rows changed, %2 left alone, %3 notifications, %4 e-mails put into the outbox</source>
        <translation>‏‏‎%1‎‏ قطاریں تبدیل ہوئیں، ‏‎%2‎‏ نہیں چھیڑی گئیں، ‏‎%3‎‏ اطلاعات، ‏‎%4‎‏ ای میلز آؤٹ باکس میں رکھی گئیں</translation>
    </message>
    <message>
        <source>Run %1 does not wait for approval any more: somebody else has decided.</source>
        <translation>رن ‏‎%1‎‏ اب منظوری کا منتظر نہیں: کسی اور نے فیصلہ کر دیا ہے۔</translation>
    </message>
    <message>
        <source>Run %1 does not wait for approval.</source>
        <translation>رن ‏‎%1‎‏ منظوری کا منتظر نہیں۔</translation>
    </message>
    <message>
        <source>Run %1 is one of %2, not of %3.</source>
        <translation>رن ‏‎%1‎‏، ‏‎%2‎‏ کا ہے، ‏‎%3‎‏ کا نہیں۔</translation>
    </message>
    <message>
        <source>Approved by %1@%2; run %3 has done it.</source>
        <translation>منظور کنندہ ‎%1@%2‎؛ رن ‏‎%3‎‏ نے اسے انجام دیا۔</translation>
    </message>
    <message>
        <source>Rejected by %1@%2.</source>
        <translation>مسترد کنندہ ‎%1@%2‎۔</translation>
    </message>
    <message>
        <source>There is no run %1. &quot;caretaker runs list&quot; shows the runs.</source>
        <translation>رن ‏‎%1‎‏ نہیں ہے۔ «caretaker runs list» رن دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>This task has run since the preview: run %1, which ended on %2 (%3) with %4 e-mails. Nothing was written.</source>
        <translation>یہ ٹاسک پیش منظر کے بعد چل چکا ہے: رن ‏‎%1‎‏، جو ‏‎%2‎‏ (‏‎%3‎‏) کو ختم ہوا، ‏‎%4‎‏ ای میلز کے ساتھ۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>yyyy-MM-dd &apos;at&apos; HH:mm</source>
        <extracomment>A date and a time, for QDateTime::toString()</extracomment>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>The preview is of a moment that has not come. Nothing was written.</source>
        <translation>پیش منظر ایسے وقت کا ہے جو ابھی نہیں آیا۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>A new day has begun since the preview. Nothing was written.</source>
        <translation>پیش منظر کے بعد نیا دن شروع ہو چکا ہے۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>%1 rows would be changed, more than the limit of %2: nothing was changed, the run needs approval</source>
        <translation>‏‏‎%1‎‏ قطاریں تبدیل ہوتیں، جو حد ‏‎%2‎‏ سے زیادہ ہیں: کچھ تبدیل نہیں ہوا، رن کو منظوری درکار ہے</translation>
    </message>
    <message>
        <source>Approved in a preview of %1</source>
        <translation>‏‏‎%1‎‏ کے پیش منظر میں منظور ہوا</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>منسوخ۔</translation>
    </message>
    <message>
        <source>%1 could not be put back; nothing was changed.</source>
        <translation>‏‏‎%1‎‏ واپس نہیں رکھا جا سکا؛ کچھ تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>‏‏‎%1‎‏ اب موجود نہیں۔</translation>
    </message>
    <message>
        <source>%1 has changed since and was left as it is.</source>
        <translation>‏‏‎%1‎‏ تب سے تبدیل ہو چکا ہے اور جوں کا توں چھوڑا گیا۔</translation>
    </message>
    <message>
        <source>Started for run %1; its jobs are to be kept open</source>
        <translation>رن ‏‎%1‎‏ کے لیے شروع ہوا؛ اس کے کام کھلے رکھنے ہیں</translation>
    </message>
    <message>
        <source>Started for run %1</source>
        <translation>رن ‏‎%1‎‏ کے لیے شروع ہوا</translation>
    </message>
    <message>
        <source>Run %1 has not succeeded: it has changed nothing that could be undone.</source>
        <translation>رن ‏‎%1‎‏ کامیاب نہیں ہوا: اس نے ایسا کچھ نہیں بدلا جو کالعدم ہو سکے۔</translation>
    </message>
    <message>
        <source>Run %1 was already undone, by run %2.</source>
        <translation>رن ‏‎%1‎‏ پہلے ہی رن ‏‎%2‎‏ سے کالعدم ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>Run %1 changed no rows and has no unsent e-mails: there is nothing to undo.</source>
        <translation>رن ‏‎%1‎‏ نے کوئی قطار نہیں بدلی اور اس کی کوئی ای میل باقی نہیں: کالعدم کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Undid run %1: %2 rows restored, %3 left, %4 e-mails cancelled</source>
        <translation>رن ‏‎%1‎‏ کالعدم ہوا: ‏‎%2‎‏ قطاریں بحال، ‏‎%3‎‏ چھوڑی گئیں، ‏‎%4‎‏ ای میلز منسوخ</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed. The backup is in %1.</source>
        <translation>منسوخ؛ کچھ تبدیل نہیں ہوا۔ بیک اپ ⁨%1⁩ میں ہے۔</translation>
    </message>
    <message>
        <source>Started, time zone %1</source>
        <translation>شروع ہوا، ٹائم زون ⁨%1⁩</translation>
    </message>
    <message>
        <source>Started: %1, time zone %2</source>
        <translation>شروع ہوا: ⁨%1⁩، ٹائم زون ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>caretaker::RunsModel</name>
    <message>
        <source>Run</source>
        <translation>رن</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ٹاسک</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تبدیلیاں</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ای میلز</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>شروع کرنے والا</translation>
    </message>
</context>
<context>
    <name>caretaker::RunsPage</name>
    <message>
        <source>Show the others as well</source>
        <translation>باقی بھی دکھائیں</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>رن</translation>
    </message>
    <message>
        <source>Runs table</source>
        <translation>رن کا جدول</translation>
    </message>
    <message>
        <source>Failed, not succeeded since</source>
        <translation>ناکام، تب سے کامیاب نہیں</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>منظوری درکار</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>فلٹر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>No run is left that needs a look.</source>
        <translation>کوئی رن باقی نہیں جسے دیکھنا ضروری ہو۔</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>تمام رن دکھائیں</translation>
    </message>
    <message>
        <source>No task has run on this database yet. What you run on the Tasks page or with the command line is listed here.</source>
        <translation>اس ڈیٹا بیس پر ابھی کوئی ٹاسک نہیں چلا۔ جو آپ ٹاسک کے صفحے یا کمانڈ لائن سے چلاتے ہیں وہ یہاں درج ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing matches this filter.</source>
        <translation>اس فلٹر سے کچھ نہیں ملتا۔</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>فلٹر صاف کریں</translation>
    </message>
    <message numerus="yes">
        <source>None of the newest %Ln run(s) matches this filter.</source>
        <translation>
            <numerusform>تازہ ترین %Ln رنوں میں سے کوئی اس فلٹر سے نہیں ملتا۔</numerusform>
            <numerusform>تازہ ترین %Ln رنوں میں سے کوئی اس فلٹر سے نہیں ملتا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the tasks</source>
        <translation>ٹاسکوں پر جائیں</translation>
    </message>
</context>
<context>
    <name>caretaker::SavedViewsDialog</name>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>محفوظ مناظر</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>منظر کا نام</translation>
    </message>
    <message>
        <source>Keep the filters, the order and the columns of now under this name</source>
        <translation>موجودہ فلٹر، ترتیب اور کالم اس نام سے محفوظ کریں</translation>
    </message>
    <message>
        <source>Give the chosen view this name</source>
        <translation>منتخب منظر کو یہ نام دیں</translation>
    </message>
    <message>
        <source>Forget the chosen view; no row is touched</source>
        <translation>منتخب منظر حذف کریں؛ کوئی قطار نہیں چھیڑی جاتی</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>There are %1 views, and that is the most. Delete one first.</source>
        <translation>مناظر ⁨%1⁩ ہیں، اور یہی حد ہے۔ پہلے کوئی ایک حذف کریں۔</translation>
    </message>
    <message>
        <source>A view keeps the filters, the order and the columns.</source>
        <translation>منظر میں فلٹر، ترتیب اور کالم محفوظ رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Saved. It is in the menu Table → Saved views from now on.</source>
        <translation>محفوظ ہو گیا۔ یہ اب سے مینو جدول ← محفوظ مناظر میں ہے۔</translation>
    </message>
</context>
<context>
    <name>caretaker::SavedViewsMenu</name>
    <message>
        <source>Saved &amp;views</source>
        <translation>محفوظ مناظر(&amp;V)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>&amp;Save, rename, delete…</source>
        <translation>محفوظ کریں، نام بدلیں، حذف کریں…(&amp;S)</translation>
    </message>
</context>
<context>
    <name>caretaker::ScheduleEditor</name>
    <message>
        <source>S&amp;imple:</source>
        <translation>سادہ(&amp;I):</translation>
    </message>
    <message>
        <source>Cron &amp;expression:</source>
        <translation>اظہاریہ(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>محفوظ کریں(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>واپس لائیں(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>طے شدہ(&amp;D)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>at</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>‏Cron اظہاریہ</translation>
    </message>
    <message>
        <source>Minute, hour, day of month, month and day of week as in a crontab, or @daily and the like</source>
        <translation>منٹ، گھنٹہ، مہینے کا دن، مہینہ اور ہفتے کا دن جیسے crontab میں، یا @daily وغیرہ</translation>
    </message>
    <message>
        <source>Run the task at these times from now on</source>
        <translation>اب سے ٹاسک ان اوقات پر چلائیں</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>محفوظ شدہ پر واپس</translation>
    </message>
    <message>
        <source>When it runs: %1</source>
        <translation>کب چلتا ہے: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Back to the task&apos;s default: %1</source>
        <translation>ٹاسک کے طے شدہ پر واپس: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Next, in %1:</source>
        <translation>اگلے اوقات، ⁨%1⁩:</translation>
    </message>
    <message>
        <source>Off. It would run, in %1:</source>
        <translation>آف۔ یہ ان اوقات پر چلتا، ⁨%1⁩:</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>‏⁨%1⁩  (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>caretaker::ScheduleModel</name>
    <message>
        <source>missed</source>
        <translation>چھوٹ گیا</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>‏‏‎%1‎‏ تاخیر سے</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>وقت پر</translation>
    </message>
    <message>
        <source>On</source>
        <translation>آن</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>آف</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>محفوظ نہیں ہوا: %1</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>never</source>
        <translation>کبھی نہیں</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏‏‎%1‎‏: ‏‎%2‎‏</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ٹاسک</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>اگلا رن</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>پابندیِ وقت</translation>
    </message>
    <message>
        <source>Last scheduled run</source>
        <translation>آخری شیڈول شدہ رن</translation>
    </message>
</context>
<context>
    <name>caretaker::SchedulePage</name>
    <message>
        <source>Show run</source>
        <translation>رن دکھائیں</translation>
    </message>
    <message>
        <source>Schedule table</source>
        <translation>شیڈول کا جدول</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>شیڈول</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش منظر</translation>
    </message>
    <message>
        <source>See what it would do; nothing is changed</source>
        <translation>دیکھیں کہ یہ کیا کرے گا؛ کچھ تبدیل نہیں ہوتا</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>ابھی چلائیں…</translation>
    </message>
    <message>
        <source>See what it would do, then do it</source>
        <translation>دیکھیں کہ یہ کیا کرے گا، پھر کریں</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Nothing runs by itself here yet: schedules are kept in Caretaker&apos;s own tables, which this database lacks or has in an older form.</source>
        <translation>یہاں ابھی کچھ خود نہیں چلتا: شیڈول Caretaker کے اپنے جدولوں میں رکھے جاتے ہیں، جو اس ڈیٹا بیس میں نہیں ہیں یا پرانی شکل میں ہیں۔</translation>
    </message>
    <message>
        <source>Show what would be added…</source>
        <translation>دکھائیں کہ کیا شامل ہوگا…</translation>
    </message>
    <message>
        <source>Scheduling is paused until somebody resumes it.</source>
        <translation>شیڈول موقوف ہے، جب تک کوئی اسے بحال نہ کرے۔</translation>
    </message>
    <message>
        <source>Scheduling is paused until %1 (%2).</source>
        <translation>شیڈول ⁨%1⁩ (⁨%2⁩) تک موقوف ہے۔</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>All schedules are off, because the web application&apos;s old cron jobs may still do these tasks. Turn a task on here once its line is out of the crontab, or both will do it.</source>
        <translation>تمام شیڈول آف ہیں، کیونکہ ممکن ہے ویب ایپلیکیشن کے پرانے cron کام اب بھی یہ ٹاسک کرتے ہوں۔ ٹاسک یہاں تب آن کریں جب اس کی سطر crontab سے نکل جائے، ورنہ دونوں اسے کریں گے۔</translation>
    </message>
    <message>
        <source>It has not run by itself yet.</source>
        <translation>یہ ابھی خود نہیں چلا۔</translation>
    </message>
    <message>
        <source>Last: %1, %2.</source>
        <translation>آخری: ⁨%1⁩، ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>Saved. %1: %2</source>
        <translation>محفوظ ہوا۔ ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Scheduling goes on.</source>
        <translation>شیڈول جاری ہے۔</translation>
    </message>
    <message>
        <source>Import from crontab…</source>
        <translation>‏crontab سے درآمد…</translation>
    </message>
    <message>
        <source>Takes over times and options of old cron jobs, after showing them</source>
        <translation>پرانے cron کاموں کے اوقات اور اختیارات دکھا کر لے لیتا ہے</translation>
    </message>
    <message>
        <source>The crontab&apos;s schedules are on.</source>
        <translation>‏crontab کے شیڈول آن ہیں۔</translation>
    </message>
    <message>
        <source>%1 runs by itself from now on. Take its line out of the crontab, or both will do it.</source>
        <translation>⁨%1⁩ اب سے خود چلتا ہے۔ اس کی سطر ⁨crontab⁩ سے نکال دیں، ورنہ دونوں اسے کریں گے۔</translation>
    </message>
</context>
<context>
    <name>caretaker::SchedulerWords</name>
    <message>
        <source>Scheduler: off until the database is prepared</source>
        <translation>شیڈولر: ڈیٹا بیس کی تیاری تک آف</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>چل رہا ہے: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Scheduler: paused until resumed</source>
        <translation>شیڈولر: بحالی تک موقوف</translation>
    </message>
    <message>
        <source>Scheduler: paused until %1</source>
        <translation>شیڈولر: ⁨%1⁩ تک موقوف</translation>
    </message>
    <message>
        <source>Scheduler: on</source>
        <translation>شیڈولر: آن</translation>
    </message>
    <message>
        <source>Scheduler: no schedule is on</source>
        <translation>شیڈولر: کوئی شیڈول آن نہیں</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>اگلا: ⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>caretaker::SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>شیڈول</translation>
    </message>
    <message>
        <source>Which tasks run by themselves, and when. Their times are changed on the Schedule page.</source>
        <translation>کون سے ٹاسک خود چلتے ہیں، اور کب۔ ان کے اوقات شیڈول کے صفحے پر بدلے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>&amp;Import from crontab…</source>
        <translation>‏crontab سے درآمد…(&amp;I)</translation>
    </message>
    <message>
        <source>Takes over times and options of the old cron jobs, after showing them</source>
        <translation>پرانے cron کاموں کے اوقات اور اختیارات دکھا کر لے لیتا ہے</translation>
    </message>
    <message>
        <source>Reading the schedules</source>
        <translation>شیڈول پڑھے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>اوقات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The web application&apos;s old cron jobs may still do these tasks. Turn a task on once its line is out of the crontab, or both will do it.</source>
        <translation>ممکن ہے ویب ایپلیکیشن کے پرانے cron کام اب بھی یہ ٹاسک کرتے ہوں۔ ٹاسک تب آن کریں جب اس کی سطر crontab سے نکل جائے، ورنہ دونوں اسے کریں گے۔</translation>
    </message>
    <message>
        <source>Storing the schedules</source>
        <translation>شیڈول محفوظ ہو رہے ہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) run by themselves.</source>
        <translation>
            <numerusform>‏%n ٹاسک خود چلتا ہے۔</numerusform>
            <numerusform>‏%n ٹاسک خود چلتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip leaves the schedules as they are.</source>
        <translation>«چھوڑیں» شیڈول جوں کے توں رہنے دیتا ہے۔</translation>
    </message>
    <message>
        <source>%1 Take the lines of the old cron jobs out of the crontab now, or both will do these tasks.</source>
        <translation>%1 پرانے ⁨cron⁩ کاموں کی سطریں اب ⁨crontab⁩ سے نکال دیں، ورنہ دونوں یہ ٹاسک کریں گے۔</translation>
    </message>
</context>
<context>
    <name>caretaker::SendDailySummary</name>
    <message>
        <source>Daily summary</source>
        <translation>یومیہ خلاصہ</translation>
    </message>
    <message>
        <source>Tells facility managers and administrators what happened yesterday and how things stand.</source>
        <translation>فیسیلٹی مینیجروں اور ایڈمنسٹریٹروں کو بتاتا ہے کہ کل کیا ہوا اور صورتِ حال کیا ہے۔</translation>
    </message>
</context>
<context>
    <name>caretaker::SendPayoutReminders</name>
    <message>
        <source>Payout reminders</source>
        <translation>ادائیگی کی یاد دہانیاں</translation>
    </message>
    <message>
        <source>Reminds administrators of payouts that wait for them, and tells contractors that old requests are still pending.</source>
        <translation>ایڈمنسٹریٹروں کو ان کی منتظر ادائیگیاں یاد دلاتا ہے، اور ٹھیکیداروں کو بتاتا ہے کہ پرانی درخواستیں اب بھی زیرِ التوا ہیں۔</translation>
    </message>
    <message>
        <source>Requests older than</source>
        <translation>درخواستیں جو</translation>
    </message>
    <message>
        <source>days</source>
        <translation>دن سے پرانی ہوں</translation>
    </message>
</context>
<context>
    <name>caretaker::SendPendingJobsReminder</name>
    <message>
        <source>Pending jobs reminder</source>
        <translation>زیرِ التوا کاموں کی یاد دہانی</translation>
    </message>
    <message>
        <source>Reminds facility managers and administrators of pending jobs that are unassigned, due soon or overdue.</source>
        <translation>فیسیلٹی مینیجروں اور ایڈمنسٹریٹروں کو وہ زیرِ التوا کام یاد دلاتا ہے جو غیر تفویض شدہ ہیں، جلد واجب ہیں یا مقررہ وقت سے گزر چکے ہیں۔</translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>مقررہ تاریخ اگلے</translation>
    </message>
    <message>
        <source>days</source>
        <translation>دن میں</translation>
    </message>
</context>
<context>
    <name>caretaker::ServerPage</name>
    <message>
        <source>The web application&apos;s PostgreSQL database</source>
        <translation>ویب ایپلیکیشن کا PostgreSQL ڈیٹا بیس</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s keychain</source>
        <translation>اسے سسٹم کی کی چین میں رکھیں(&amp;K)</translation>
    </message>
    <message>
        <source>A name or an address, or a socket&apos;s folder. A whole postgresql:// address may be pasted here.</source>
        <translation>نام یا پتا، یا ساکٹ کا فولڈر۔ یہاں پورا ‎postgresql://‎ پتا چسپاں کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Empty: PGPASSWORD or the file ~/.pgpass</source>
        <translation>خالی: PGPASSWORD یا فائل ‏‎~/.pgpass‎‏</translation>
    </message>
    <message>
        <source>Otherwise it is forgotten when Caretaker ends. It is never in the database&apos;s address or in a file of Caretaker&apos;s.</source>
        <translation>ورنہ Caretaker کے بند ہونے پر بھلا دیا جاتا ہے۔ یہ کبھی ڈیٹا بیس کے پتے یا Caretaker کی کسی فائل میں نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>پورٹ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ہوسٹ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>ڈیٹا بیس(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>صارف(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>خفیہ کاری(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>پاس ورڈ(&amp;P)</translation>
    </message>
    <message>
        <source>Storing the password in the keychain</source>
        <translation>پاس ورڈ کی چین میں محفوظ ہو رہا ہے</translation>
    </message>
    <message>
        <source>%1 Next goes on without: the password is then known until Caretaker ends.</source>
        <translation>‏⁨%1⁩ «اگلا» اس کے بغیر آگے جاتا ہے: تب پاس ورڈ Caretaker کے بند ہونے تک یاد رہتا ہے۔</translation>
    </message>
    <message>
        <source>Where the server offers it</source>
        <translation>جہاں سرور پیش کرے</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>ہمیشہ</translation>
    </message>
    <message>
        <source>Always, and only with that very server</source>
        <translation>ہمیشہ، اور صرف عین اسی سرور کے ساتھ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>کبھی نہیں</translation>
    </message>
</context>
<context>
    <name>caretaker::Setting</name>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>Days and schedules are counted in this zone. Empty: the system&apos;s.</source>
        <translation>دن اور شیڈول اس زون میں گنے جاتے ہیں۔ خالی: سسٹم کا زون۔</translation>
    </message>
    <message>
        <source>Currency symbol</source>
        <translation>کرنسی کی علامت</translation>
    </message>
    <message>
        <source>Printed before amounts of money.</source>
        <translation>رقوم سے پہلے لکھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Lines of a list in an e-mail</source>
        <translation>ای میل میں فہرست کی سطریں</translation>
    </message>
    <message>
        <source>How many lines a list in an e-mail shows before it says how many more there are.</source>
        <translation>ای میل کی فہرست کتنی سطریں دکھاتی ہے، اس سے پہلے کہ بتائے مزید کتنی ہیں۔</translation>
    </message>
    <message>
        <source>Days before expiry</source>
        <translation>میعاد ختم ہونے سے پہلے دن</translation>
    </message>
    <message>
        <source>A document that expires within so many days is marked and its people are told.</source>
        <translation>جو دستاویز اتنے دنوں میں ختم ہو اس پر نشان لگتا ہے اور متعلقہ لوگوں کو بتایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Days before expiry by type</source>
        <translation>میعاد سے پہلے دن بلحاظ قسم</translation>
    </message>
    <message>
        <source>One e-mail per contractor</source>
        <translation>ہر ٹھیکیدار کو ایک ای میل</translation>
    </message>
    <message>
        <source>One e-mail that lists all of a contractor&apos;s documents instead of one for each.</source>
        <translation>ہر دستاویز کی الگ ای میل کے بجائے ایک ای میل جس میں ٹھیکیدار کی تمام دستاویزات ہوں۔</translation>
    </message>
    <message>
        <source>Further reminders</source>
        <translation>مزید یاد دہانیاں</translation>
    </message>
    <message>
        <source>Reminds again so many days before a document expires, for example 14,7,1.</source>
        <translation>دستاویز کی میعاد ختم ہونے سے اتنے دن پہلے دوبارہ یاد دلاتا ہے، مثلاً ⁦14,7,1⁩۔</translation>
    </message>
    <message>
        <source>Leave rejected documents alone</source>
        <translation>مسترد دستاویزات کو نہ چھیڑیں</translation>
    </message>
    <message>
        <source>Rejected documents do not become expired.</source>
        <translation>مسترد دستاویزات «میعاد ختم» نہیں بنتیں۔</translation>
    </message>
    <message>
        <source>Restore renewed documents</source>
        <translation>تجدید شدہ دستاویزات بحال کریں</translation>
    </message>
    <message>
        <source>A document that was about to expire and whose date was moved becomes approved again.</source>
        <translation>جس دستاویز کی میعاد ختم ہونے والی تھی اور تاریخ آگے بڑھا دی گئی، وہ دوبارہ منظور شدہ ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>Days until a job is due</source>
        <translation>کام کی مقررہ تاریخ تک دن</translation>
    </message>
    <message>
        <source>The pending jobs reminder lists a job that is due within so many days.</source>
        <translation>زیرِ التوا کاموں کی یاد دہانی میں وہ کام آتا ہے جو اتنے دنوں میں واجب ہو۔</translation>
    </message>
    <message>
        <source>Days until a payout request is old</source>
        <translation>ادائیگی کی درخواست پرانی ہونے تک دن</translation>
    </message>
    <message>
        <source>A contractor whose pending request is older than this is reminded.</source>
        <translation>جس ٹھیکیدار کی زیرِ التوا درخواست اس سے پرانی ہو اسے یاد دلایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Days until a job is stale</source>
        <translation>کام رکا ہوا شمار ہونے تک دن</translation>
    </message>
    <message>
        <source>An open job that nobody has touched for more days than this is cancelled.</source>
        <translation>جو کھلا کام اس سے زیادہ دنوں سے کسی نے نہ چھیڑا ہو وہ منسوخ ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Warn before closing</source>
        <translation>بند کرنے سے پہلے خبردار کریں</translation>
    </message>
    <message>
        <source>An e-mail so many days before a stale job is closed; 0: none.</source>
        <translation>رکا ہوا کام بند ہونے سے اتنے دن پہلے ایک ای میل؛ 0: کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Priorities that are never closed</source>
        <translation>ترجیحات جو کبھی بند نہیں ہوتیں</translation>
    </message>
    <message>
        <source>Jobs of these priorities stay open.</source>
        <translation>ان ترجیحات کے کام کھلے رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Approval limit</source>
        <translation>منظوری کی حد</translation>
    </message>
    <message>
        <source>A scheduled run that would change more rows than this waits for approval.</source>
        <translation>شیڈول شدہ رن جو اس سے زیادہ قطاریں بدلے، منظوری کا انتظار کرتا ہے۔</translation>
    </message>
    <message>
        <source>Days to keep the history</source>
        <translation>سابقہ ریکارڈ رکھنے کے دن</translation>
    </message>
    <message>
        <source>Send e-mails</source>
        <translation>ای میلز بھیجیں</translation>
    </message>
    <message>
        <source>Off: everything stays in the outbox.</source>
        <translation>آف: سب کچھ آؤٹ باکس میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>میل سرور</translation>
    </message>
    <message>
        <source>The SMTP server that takes the e-mails.</source>
        <translation>‏SMTP سرور جو ای میلز لیتا ہے۔</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>پورٹ</translation>
    </message>
    <message>
        <source>Of the mail server: usually 587 with STARTTLS, 465 with TLS, 25 without either.</source>
        <translation>میل سرور کی: عموماً STARTTLS کے ساتھ 587، TLS کے ساتھ 465، دونوں کے بغیر 25۔</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>سکیورٹی</translation>
    </message>
    <message>
        <source>STARTTLS refuses a server that does not offer it; TLS encrypts from the start.</source>
        <translation>‏STARTTLS اس سرور کو رد کرتا ہے جو یہ پیش نہ کرے؛ TLS شروع ہی سے خفیہ کاری کرتا ہے۔</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>صارف نام</translation>
    </message>
    <message>
        <source>For the mail server. The password is kept elsewhere, in the keychain.</source>
        <translation>میل سرور کے لیے۔ پاس ورڈ الگ، کی چین میں رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>ارسال کنندہ</translation>
    </message>
    <message>
        <source>The address that e-mails come from.</source>
        <translation>وہ پتا جس سے ای میلز آتی ہیں۔</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>جواب بنام</translation>
    </message>
    <message>
        <source>The address that answers go to. Empty: the sender.</source>
        <translation>وہ پتا جس پر جوابات جاتے ہیں۔ خالی: ارسال کنندہ۔</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>سرٹیفکیٹ اتھارٹیز</translation>
    </message>
    <message>
        <source>A file with the certificates to trust. Empty: the system&apos;s.</source>
        <translation>قابلِ اعتماد سرٹیفکیٹس کی فائل۔ خالی: سسٹم کی۔</translation>
    </message>
    <message>
        <source>E-mails per minute</source>
        <translation>فی منٹ ای میلز</translation>
    </message>
    <message>
        <source>At most so many; 0: no limit.</source>
        <translation>زیادہ سے زیادہ اتنی؛ 0: کوئی حد نہیں۔</translation>
    </message>
    <message>
        <source>Hours to retry</source>
        <translation>دوبارہ کوشش کے گھنٹے</translation>
    </message>
    <message>
        <source>How long an e-mail that the server does not take yet is tried again.</source>
        <translation>جو ای میل سرور ابھی نہ لے، اس کی کتنی دیر تک دوبارہ کوشش ہو۔</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>موقوف تا</translation>
    </message>
    <message>
        <source>Missed moments</source>
        <translation>چھوٹے ہوئے اوقات</translation>
    </message>
    <message>
        <source>Once: a missed task is run once afterwards. Skip: it waits for its next moment.</source>
        <translation>ایک بار: چھوٹا ہوا ٹاسک بعد میں ایک بار چلتا ہے۔ نظر انداز: وہ اپنے اگلے وقت کا انتظار کرتا ہے۔</translation>
    </message>
    <message>
        <source>Hours to catch up</source>
        <translation>تلافی کے گھنٹے</translation>
    </message>
    <message>
        <source>A moment that was missed longer ago is skipped.</source>
        <translation>اس سے پہلے چھوٹا ہوا وقت نظر انداز ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Seconds to wait after waking up</source>
        <translation>بیدار ہونے کے بعد انتظار کے سیکنڈ</translation>
    </message>
    <message>
        <source>So that the network is there before a task runs.</source>
        <translation>تاکہ ٹاسک چلنے سے پہلے نیٹ ورک دستیاب ہو۔</translation>
    </message>
    <message>
        <source>Who is told of trouble</source>
        <translation>مسائل کی خبر کسے ہو</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>ویب ہک</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>پنگ</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>لاگ کی سطح</translation>
    </message>
    <message>
        <source>How much is written to the log.</source>
        <translation>لاگ میں کتنا لکھا جائے۔</translation>
    </message>
    <message>
        <source>Days to keep the log</source>
        <translation>لاگ رکھنے کے دن</translation>
    </message>
    <message>
        <source>Older log files are removed.</source>
        <translation>اس سے پرانی لاگ فائلیں ہٹا دی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. The settings are: %2.</source>
        <translation>‏«‏‎%1‎‏» نام کی کوئی ترتیب نہیں۔ ترتیبات یہ ہیں: ‏‎%2‎‏۔</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>پورا عدد، ‏‎%1‎‏ تا ‏‎%2‎‏</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>‏true یا false</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>زیادہ سے زیادہ ‏‎%1‎‏ حروف کا متن</translation>
    </message>
    <message>
        <source>an IANA time zone such as Europe/Berlin, or nothing for the system&apos;s</source>
        <translation>‏IANA ٹائم زون جیسے Europe/Berlin، یا سسٹم کے زون کے لیے کچھ نہیں</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>ان میں سے ایک: ‏‎%1‎‏</translation>
    </message>
    <message>
        <source>any of %1, separated by commas, or nothing</source>
        <translation>ان میں سے کوئی بھی: ‏‎%1‎‏، کوما سے الگ، یا کچھ نہیں</translation>
    </message>
    <message>
        <source>names separated by commas, or nothing</source>
        <translation>کوما سے الگ نام، یا کچھ نہیں</translation>
    </message>
    <message>
        <source>whole numbers from %1 to %2, separated by commas, or nothing</source>
        <translation>کوما سے الگ پورے اعداد، ‏‎%1‎‏ تا ‏‎%2‎‏، یا کچھ نہیں</translation>
    </message>
    <message>
        <source>NAME=N separated by commas, or nothing; names: %3; N from %1 to %2</source>
        <translation>کوما سے الگ NAME=N، یا کچھ نہیں؛ نام: ‏‎%3‎‏؛ N کی حد ‏‎%1‎‏ تا ‏‎%2‎‏</translation>
    </message>
    <message>
        <source>an e-mail address, or nothing</source>
        <translation>ایک ای میل پتا، یا کچھ نہیں</translation>
    </message>
    <message>
        <source>e-mail addresses separated by commas, or nothing</source>
        <translation>کوما سے الگ ای میل پتے، یا کچھ نہیں</translation>
    </message>
    <message>
        <source>the name or address of a host, or nothing</source>
        <translation>ہوسٹ کا نام یا پتا، یا کچھ نہیں</translation>
    </message>
    <message>
        <source>an http or https URL without user name and password, or nothing</source>
        <translation>‏http یا https کا URL، صارف نام اور پاس ورڈ کے بغیر، یا کچھ نہیں</translation>
    </message>
    <message>
        <source>the absolute path of a file, or nothing</source>
        <translation>فائل کا مکمل راستہ، یا کچھ نہیں</translation>
    </message>
    <message>
        <source>a moment in ISO 8601 with an offset or Z, such as 2026-11-22T02:00:00Z, or nothing</source>
        <translation>‏ISO 8601 میں وقت، UTC سے فرق یا Z کے ساتھ، جیسے ‏‎2026-11-22T02:00:00Z‎‏، یا کچھ نہیں</translation>
    </message>
    <message>
        <source>%1 takes %2, not &quot;%3&quot;.</source>
        <translation>‏‏‎%1‎‏ میں ‏‎%2‎‏ آتا ہے، «‏‎%3‎‏» نہیں۔</translation>
    </message>
    <message>
        <source>Older runs are forgotten, but for edits and undos.</source>
        <translation>اس سے پرانے رن حذف ہو جاتے ہیں، سوائے ترامیم اور کالعدم کیے گئے کے۔</translation>
    </message>
    <message>
        <source>The file holds no JSON object of settings.</source>
        <translation>فائل میں ترتیبات کا JSON آبجیکٹ نہیں۔</translation>
    </message>
    <message>
        <source>%1 takes a text, a number, true or false.</source>
        <translation>‏‏‎%1‎‏ میں متن، عدد، true یا false آتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>کچھ درآمد نہیں ہوا۔</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>‏‏‎%1‎‏ نہیں پڑھا جا سکا: ‏‎%2‎‏۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>‏«‏‎%1‎‏»</translation>
    </message>
    <message>
        <source>Another number of days for some types of documents.</source>
        <translation>دستاویزات کی بعض قسموں کے لیے دنوں کی الگ تعداد۔</translation>
    </message>
    <message>
        <source>No scheduled run starts before this moment, for example 2026-12-24T18:00:00Z. Empty: scheduling is not paused.</source>
        <translation>اس وقت سے پہلے کوئی شیڈول شدہ رن شروع نہیں ہوتا، مثلاً ⁦2026-12-24T18:00:00Z⁩۔ خالی: شیڈول موقوف نہیں۔</translation>
    </message>
    <message>
        <source>E-mail addresses, separated by commas, that hear of a failed or waiting run. Empty: the administrators.</source>
        <translation>کوما سے الگ ای میل پتے، جنہیں ناکام یا منتظر رن کی خبر ملتی ہے۔ خالی: ایڈمنسٹریٹر۔</translation>
    </message>
    <message>
        <source>A URL, for example of a chat, that is called when a run failed or waits for approval. Empty: none.</source>
        <translation>ایک URL، مثلاً کسی چیٹ کا، جو رن ناکام ہونے یا منظوری کا منتظر ہونے پر پکارا جاتا ہے۔ خالی: کوئی نہیں۔</translation>
    </message>
    <message>
        <source>A URL that is called after each run that went well, for a service that notices silence. Empty: none.</source>
        <translation>ایک URL جو ہر کامیاب رن کے بعد پکارا جاتا ہے، ایسی سروس کے لیے جو خاموشی محسوس کرے۔ خالی: کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Sites whose jobs are never closed</source>
        <translation>مقامات جن کے کام کبھی بند نہیں ہوتے</translation>
    </message>
    <message>
        <source>Jobs of these sites (workspaces), given by name or number and separated by commas, stay open.</source>
        <translation>ان مقامات (workspaces) کے کام کھلے رہتے ہیں؛ نام یا نمبر، کوما سے الگ۔</translation>
    </message>
</context>
<context>
    <name>caretaker::SettingField</name>
    <message>
        <source>nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>‏⁨%1⁩ دوبارہ طے شدہ پر لائیں</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>طے شدہ پر واپس: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <translation>‏⁨%1⁩
⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Not accepted. This takes %1.</source>
        <translation>قبول نہیں۔ یہاں یہ درست ہے: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>A mail server takes nothing without a sender: enter an address.</source>
        <translation>میل سرور ارسال کنندہ کے بغیر کچھ نہیں لیتا: پتا درج کریں۔</translation>
    </message>
</context>
<context>
    <name>caretaker::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>ترتیبات میں تلاش کریں</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>حصے</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>حدود</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>شیڈول</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>میل</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>انتباہات</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>درآمد کریں…</translation>
    </message>
    <message>
        <source>Fill in the values of a file; nothing is stored before OK</source>
        <translation>فائل کی قدریں بھریں؛ «ٹھیک ہے» سے پہلے کچھ محفوظ نہیں ہوتا</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برآمد کریں…</translation>
    </message>
    <message>
        <source>Save the values that are stored in a file; no secret is among them</source>
        <translation>محفوظ شدہ قدریں فائل میں لکھیں؛ ان میں کوئی راز نہیں ہوتا</translation>
    </message>
    <message>
        <source>A value here is not accepted</source>
        <translation>یہاں کی کوئی قدر قبول نہیں</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>ترتیبات درآمد کریں</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>‏JSON فائلیں (*.json)</translation>
    </message>
    <message>
        <source>The values of %1 are filled in. OK or Apply stores them.</source>
        <translation>‏⁨%1⁩ کی قدریں بھر دی گئیں۔ «ٹھیک ہے» یا «لاگو کریں» انہیں محفوظ کرتا ہے۔</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>ترتیبات برآمد کریں</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>بطور ⁨%1⁩ محفوظ ہوا</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>ڈیٹا بیس</translation>
    </message>
</context>
<context>
    <name>caretaker::SetupWizard</name>
    <message>
        <source>Set up Caretaker</source>
        <translation>‏Caretaker کا سیٹ اپ</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>چھوڑیں(&amp;S)</translation>
    </message>
    <message>
        <source>Close the set-up; what earlier steps have stored stays</source>
        <translation>سیٹ اپ بند کریں؛ پہلے مراحل نے جو محفوظ کیا وہ رہتا ہے</translation>
    </message>
</context>
<context>
    <name>caretaker::ShortcutText</name>
    <message>
        <source>On the pages</source>
        <translation>صفحات پر</translation>
    </message>
</context>
<context>
    <name>caretaker::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>‏⁨%1⁩ (⁦Ctrl+⁨%2⁩⁩)</translation>
    </message>
</context>
<context>
    <name>caretaker::SidebarCounts</name>
    <message numerus="yes">
        <source>%Ln job(s) overdue or unassigned</source>
        <translation>
            <numerusform>%Ln کام تاخیر کا شکار یا غیر تفویض شدہ</numerusform>
            <numerusform>%Ln کام تاخیر کا شکار یا غیر تفویض شدہ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired document(s)</source>
        <translation>
            <numerusform>%Ln زائد المیعاد دستاویز</numerusform>
            <numerusform>%Ln زائد المیعاد دستاویزات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old payout request(s)</source>
        <translation>
            <numerusform>ادائیگی کی %Ln پرانی درخواست</numerusform>
            <numerusform>ادائیگی کی %Ln پرانی درخواستیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) waiting for approval</source>
        <translation>
            <numerusform>%Ln رن منظوری کا منتظر</numerusform>
            <numerusform>%Ln رن منظوری کے منتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed run(s)</source>
        <translation>
            <numerusform>%Ln ناکام رن</numerusform>
            <numerusform>%Ln ناکام رن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed e-mail(s)</source>
        <translation>
            <numerusform>%Ln ناکام ای میل</numerusform>
            <numerusform>%Ln ناکام ای میلز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) tried in vain for more than an hour</source>
        <translation>
            <numerusform>‏%Ln ای میل کی کوشش ایک گھنٹے سے زیادہ عرصے سے ناکام ہے</numerusform>
            <numerusform>‏%Ln ای میلز کی کوشش ایک گھنٹے سے زیادہ عرصے سے ناکام ہے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::SingleInstance</name>
    <message>
        <source>Caretaker is open on this database already but does not answer. End it, then start it again.</source>
        <translation>اس ڈیٹا بیس پر Caretaker پہلے سے کھلا ہے مگر جواب نہیں دیتا۔ اسے ختم کر کے دوبارہ شروع کریں۔</translation>
    </message>
</context>
<context>
    <name>caretaker::Skeleton</name>
    <message>
        <source>Reading…</source>
        <translation>پڑھا جا رہا ہے…</translation>
    </message>
</context>
<context>
    <name>caretaker::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>ترتیب بلحاظ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>صعودی(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>نزولی(&amp;D)</translation>
    </message>
</context>
<context>
    <name>caretaker::StaleView</name>
    <message>
        <source>Row or recipient</source>
        <translation>قطار یا وصول کنندہ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>پیش منظر میں</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اب</translation>
    </message>
    <message>
        <source>Changed since the preview</source>
        <translation>پیش منظر کے بعد تبدیل ہوا</translation>
    </message>
    <message>
        <source>The current line in full</source>
        <translation>موجودہ سطر مکمل</translation>
    </message>
</context>
<context>
    <name>caretaker::StepPage</name>
    <message>
        <source>Opening the database</source>
        <translation>ڈیٹا بیس کھولا جا رہا ہے</translation>
    </message>
    <message>
        <source>Skip stays with the database that is open.</source>
        <translation>«چھوڑیں» کھلے ہوئے ڈیٹا بیس پر قائم رہتا ہے۔</translation>
    </message>
    <message>
        <source>Skip starts with an empty database of Caretaker&apos;s own.</source>
        <translation>«چھوڑیں» Caretaker کے اپنے خالی ڈیٹا بیس سے شروع کرتا ہے۔</translation>
    </message>
</context>
<context>
    <name>caretaker::Store</name>
    <message>
        <source>process %1 on %2</source>
        <translation>‏‏‎%2‎‏ پر پروسیس ‏‎%1‎‏</translation>
    </message>
    <message>
        <source>The scheduled moment %1 of %2 was taken over by another.</source>
        <translation>‏‏‎%2‎‏ کا طے شدہ وقت ‏‎%1‎‏ کسی اور نے لے لیا۔</translation>
    </message>
    <message>
        <source>The program ended while it was sending this, so it is sent again with the same Message-ID.</source>
        <translation>پروگرام اسے بھیجتے ہوئے ختم ہو گیا، اس لیے یہ اسی Message-ID کے ساتھ دوبارہ بھیجی جاتی ہے۔</translation>
    </message>
    <message>
        <source>A task asked to change a table or column that is not known; nothing was changed.</source>
        <translation>ایک ٹاسک نے نامعلوم جدول یا کالم بدلنا چاہا؛ کچھ تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The run took longer than its lease and another took over; nothing was changed.</source>
        <translation>رن نے مقررہ مہلت سے زیادہ وقت لیا اور دوسرے نے جگہ لے لی؛ کچھ تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Run %1 has done what was to be done.</source>
        <translation>جو کرنا تھا وہ رن ‏‎%1‎‏ کر چکا ہے۔</translation>
    </message>
    <message>
        <source>Run %1 waits in its place.</source>
        <translation>اس کی جگہ رن ‏‎%1‎‏ منتظر ہے۔</translation>
    </message>
    <message>
        <source>The program ended before the run did; nothing was changed.</source>
        <translation>پروگرام رن سے پہلے ختم ہو گیا؛ کچھ تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>%1 is already running on this database (run %2, started by %3). Try again when it has finished.</source>
        <translation>‏‏‎%1‎‏ اس ڈیٹا بیس پر پہلے سے چل رہا ہے (رن ‏‎%2‎‏، از ‏‎%3‎‏)۔ اس کے ختم ہونے پر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>A task names a table or column that is not known.</source>
        <translation>ایک ٹاسک نامعلوم جدول یا کالم کا نام لیتا ہے۔</translation>
    </message>
</context>
<context>
    <name>caretaker::TableArrangement</name>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>کالم…(&amp;C)</translation>
    </message>
</context>
<context>
    <name>caretaker::TableFilters</name>
    <message>
        <source>with &quot;%1&quot;</source>
        <translation>‏«⁨%1⁩» کے ساتھ</translation>
    </message>
</context>
<context>
    <name>caretaker::TableOutput</name>
    <message>
        <source>&amp;Copy</source>
        <translation>کاپی کریں(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the chosen rows with tabs between the cells</source>
        <translation>منتخب قطاریں کاپی کریں، خانوں کے درمیان ٹیب کے ساتھ</translation>
    </message>
    <message>
        <source>Copy &amp;as CSV</source>
        <translation>بطور CSV کاپی کریں(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the chosen rows as CSV, with the heads of the columns</source>
        <translation>منتخب قطاریں بطور CSV کاپی کریں، کالموں کے عنوان سمیت</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>برآمد کریں…(&amp;E)</translation>
    </message>
    <message>
        <source>Write the rows to a CSV or PDF file</source>
        <translation>قطاریں CSV یا PDF فائل میں لکھیں</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>چھاپیں…(&amp;P)</translation>
    </message>
    <message>
        <source>Preview and print the rows</source>
        <translation>قطاروں کا پیش منظر اور چھپائی</translation>
    </message>
    <message>
        <source>%1 rows are chosen, and the clipboard takes up to %2. Export them to a file instead.</source>
        <translation>‏‏‎%1‎‏ قطاریں منتخب ہیں، اور کلپ بورڈ زیادہ سے زیادہ ‏‎%2‎‏ لیتا ہے۔ انہیں فائل میں برآمد کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>‏%Ln قطار کاپی ہوئی</numerusform>
            <numerusform>‏%Ln قطاریں کاپی ہوئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>برآمد ہو رہا ہے</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>‏%Ln قطار ‏‎%1‎‏ میں لکھی گئی</numerusform>
            <numerusform>‏%Ln قطاریں ‏‎%1‎‏ میں لکھی گئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فولڈر کھولیں</translation>
    </message>
    <message>
        <source>Reading for print</source>
        <translation>چھپائی کے لیے پڑھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>منسوخ؛ کوئی فائل نہیں لکھی گئی۔</translation>
    </message>
</context>
<context>
    <name>caretaker::TablePage</name>
    <message>
        <source>Reading…</source>
        <translation>پڑھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Nothing matches this filter.</source>
        <translation>اس فلٹر سے کچھ نہیں ملتا۔</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>فلٹر صاف کریں</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chosen</source>
        <translation>
            <numerusform>‏⁨%1⁩، %Ln منتخب</numerusform>
            <numerusform>‏⁨%1⁩، %Ln منتخب</numerusform>
        </translation>
    </message>
    <message>
        <source>Use another database…</source>
        <translation>کوئی اور ڈیٹا بیس استعمال کریں…</translation>
    </message>
</context>
<context>
    <name>caretaker::TablePrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ ⁨%1⁩ از ⁨%2⁩</translation>
    </message>
    <message>
        <source>the first %1 of %2 rows</source>
        <translation>‏⁨%2⁩ قطاروں میں سے پہلی ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>‏%Ln قطار</numerusform>
            <numerusform>‏%Ln قطاریں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::TableTools</name>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Show rows of one status only</source>
        <translation>صرف ایک حالت کی قطاریں دکھائیں</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>کوئی بھی حالت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Show rows of one kind only</source>
        <translation>صرف ایک قسم کی قطاریں دکھائیں</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>کوئی بھی قسم</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>فلٹر</translation>
    </message>
    <message>
        <source>Narrow the table by values and days (Ctrl+Shift+F)</source>
        <translation>جدول کو قدروں اور دنوں سے محدود کریں (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Show the current row in full, with what belongs to it (Ctrl+I)</source>
        <translation>موجودہ قطار مکمل دکھائیں، متعلقہ چیزوں سمیت (Ctrl+I)</translation>
    </message>
    <message>
        <source>Columns, order, saved views; copy, export and print (Ctrl+M)</source>
        <translation>کالم، ترتیب، محفوظ مناظر؛ کاپی، برآمد اور چھپائی (Ctrl+M)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>فلٹر</translation>
    </message>
    <message>
        <source>Show rows that contain all of these words (Ctrl+F)</source>
        <translation>وہ قطاریں دکھائیں جن میں یہ تمام الفاظ ہوں (Ctrl+F)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>caretaker::Task</name>
    <message numerus="yes">
        <source>Send %n notification(s)</source>
        <translation>
            <numerusform>‏%n اطلاع بھیجیں</numerusform>
            <numerusform>‏%n اطلاعات بھیجیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n e-mail(s)</source>
        <translation>
            <numerusform>‏%n ای میل بھیجیں</numerusform>
            <numerusform>‏%n ای میلز بھیجیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) will be sent</source>
        <translation>
            <numerusform>‏%n اطلاع بھیجی جائے گی</numerusform>
            <numerusform>‏%n اطلاعات بھیجی جائیں گی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will be sent</source>
        <translation>
            <numerusform>‏%n ای میل بھیجی جائے گی</numerusform>
            <numerusform>‏%n ای میلز بھیجی جائیں گی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) sent</source>
        <translation>
            <numerusform>‏%n اطلاع بھیجی گئی</numerusform>
            <numerusform>‏%n اطلاعات بھیجی گئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) sent</source>
        <translation>
            <numerusform>‏%n ای میل بھیجی گئی</numerusform>
            <numerusform>‏%n ای میلز بھیجی گئیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::TaskCard</name>
    <message>
        <source>Last run: %1, %2</source>
        <translation>آخری رن: ⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>رن دکھائیں</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>شیڈول</translation>
    </message>
    <message>
        <source>Keep as default</source>
        <translation>طے شدہ بنائیں</translation>
    </message>
    <message>
        <source>Last run: …</source>
        <translation>آخری رن: …</translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>‏⁨%1⁩ کا شیڈول</translation>
    </message>
    <message>
        <source>See and change when it runs by itself</source>
        <translation>دیکھیں اور بدلیں کہ یہ خود کب چلتا ہے</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش منظر</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>‏⁨%1⁩ کا پیش منظر</translation>
    </message>
    <message>
        <source>See what it would do; nothing is changed</source>
        <translation>دیکھیں کہ یہ کیا کرے گا؛ کچھ تبدیل نہیں ہوتا</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>چلائیں…</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>رن ⁨%1⁩</translation>
    </message>
    <message>
        <source>See what it would do, then do it</source>
        <translation>دیکھیں کہ یہ کیا کرے گا، پھر کریں</translation>
    </message>
    <message>
        <source>Use these thresholds for every run from now on, also for those of the command line</source>
        <translation>اب سے ہر رن کے لیے یہی حدود استعمال کریں، کمانڈ لائن کے لیے بھی</translation>
    </message>
    <message>
        <source>It has not run on this database yet.</source>
        <translation>یہ اس ڈیٹا بیس پر ابھی نہیں چلا۔</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>اگلا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 in %2
%3</source>
        <translation>‏⁨%1⁩، زون ⁨%2⁩
⁨%3⁩</translation>
    </message>
    <message>
        <source>It does not run by itself.</source>
        <translation>یہ خود نہیں چلتا۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>‏%Ln تبدیلی</numerusform>
            <numerusform>‏%Ln تبدیلیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s)</source>
        <translation>
            <numerusform>‏%Ln ای میل</numerusform>
            <numerusform>‏%Ln ای میلز</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>کرنے کو کچھ نہ تھا</translation>
    </message>
    <message>
        <source>Last run: %1, %2, %3</source>
        <translation>آخری رن: ⁨%1⁩، ⁨%2⁩، ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>caretaker::TaskProblems</name>
    <message>
        <source>Run %1 of %2 needs approval.</source>
        <translation>‏‏‎%2‎‏ کے رن ‏‎%1‎‏ کو منظوری درکار ہے۔</translation>
    </message>
    <message>
        <source>Run %1 of %2 failed: %3</source>
        <translation>‏‏‎%2‎‏ کا رن ‏‎%1‎‏ ناکام ہوا: ‏‎%3‎‏</translation>
    </message>
    <message>
        <source>%1 has missed its last moment. %2</source>
        <translation>‏‏‎%1‎‏ کا آخری وقت چھوٹ گیا۔ ‏‎%2‎‏</translation>
    </message>
</context>
<context>
    <name>caretaker::TaskTitle</name>
    <message>
        <source>Undo</source>
        <translation>کالعدم کرنا</translation>
    </message>
    <message>
        <source>Jobs edited by hand</source>
        <translation>ہاتھ سے ترمیم شدہ کام</translation>
    </message>
    <message>
        <source>Documents edited by hand</source>
        <translation>ہاتھ سے ترمیم شدہ دستاویزات</translation>
    </message>
</context>
<context>
    <name>caretaker::TasksPage</name>
    <message>
        <source>Tasks</source>
        <translation>ٹاسک</translation>
    </message>
</context>
<context>
    <name>caretaker::TextEditor</name>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Ctrl+Enter takes the text, Esc leaves it as it was</source>
        <translation>‏Ctrl+Enter متن قبول کرتا ہے، Esc اسے جوں کا توں چھوڑتا ہے</translation>
    </message>
</context>
<context>
    <name>caretaker::TrayMenu</name>
    <message>
        <source>&amp;Open Caretaker</source>
        <translation>‏Caretaker کھولیں(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>چلائیں(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>پیش منظر(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خارج ہوں(&amp;Q)</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>‏&amp;1 گھنٹے کے لیے</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>کل تک(&amp;T)</translation>
    </message>
    <message>
        <source>Until &amp;resumed</source>
        <translation>بحالی تک(&amp;R)</translation>
    </message>
    <message>
        <source>P&amp;ause scheduling</source>
        <translation>شیڈول موقوف کریں(&amp;A)</translation>
    </message>
    <message>
        <source>R&amp;esume scheduling</source>
        <translation>شیڈول بحال کریں(&amp;E)</translation>
    </message>
</context>
<context>
    <name>caretaker::TrendFigures</name>
    <message>
        <source>Week of</source>
        <translation>ہفتہ از</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>عمر دنوں میں</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>age in days</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>دستاویزات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) in %1 weeks</source>
        <translation>
            <numerusform>‏⁨%1⁩ ہفتوں میں %Ln دستاویز</numerusform>
            <numerusform>‏⁨%1⁩ ہفتوں میں %Ln دستاویزات</numerusform>
        </translation>
    </message>
    <message>
        <source>No approved document expires in the next %1 weeks.</source>
        <translation>اگلے ⁨%1⁩ ہفتوں میں کسی منظور شدہ دستاویز کی میعاد ختم نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>زیرِ التوا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open job(s)</source>
        <translation>
            <numerusform>‏%Ln کھلا کام</numerusform>
            <numerusform>‏%Ln کھلے کام</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is pending or in progress.</source>
        <translation>کوئی کام زیرِ التوا یا جاری نہیں۔</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا شدہ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s) pending, %1</source>
        <translation>
            <numerusform>‏%Ln ادائیگی زیرِ التوا، ⁨%1⁩</numerusform>
            <numerusform>‏%Ln ادائیگیاں زیرِ التوا، ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>No payout is pending, and none was paid in these weeks.</source>
        <translation>کوئی ادائیگی زیرِ التوا نہیں، اور ان ہفتوں میں کوئی ادا نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ٹاسک</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>سیکنڈ</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>سب سے لمبا</translation>
    </message>
    <message numerus="yes">
        <source>Over the last %Ln successful run(s)</source>
        <translation>
            <numerusform>آخری %Ln کامیاب رن میں</numerusform>
            <numerusform>آخری %Ln کامیاب رن میں</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>کام</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s) pending, %1; %2 of them outside these weeks</source>
        <translation>
            <numerusform>‏%Ln ادائیگی زیرِ التوا، ⁨%1⁩؛ ان میں سے ⁨%2⁩ ان ہفتوں سے باہر</numerusform>
            <numerusform>‏%Ln ادائیگیاں زیرِ التوا، ⁨%1⁩؛ ان میں سے ⁨%2⁩ ان ہفتوں سے باہر</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the five tasks has run on this database yet.</source>
        <translation>اس ڈیٹا بیس پر پانچ ٹاسک میں سے ابھی کوئی نہیں چلا۔</translation>
    </message>
</context>
<context>
    <name>caretaker::UndoPanel</name>
    <message numerus="yes">
        <source>%n row(s) will go back</source>
        <translation>
            <numerusform>‏%n قطار واپس جائے گی</numerusform>
            <numerusform>‏%n قطاریں واپس جائیں گی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left alone</source>
        <translation>
            <numerusform>‏%n قطار نہیں چھیڑی گئی</numerusform>
            <numerusform>‏%n قطاریں نہیں چھیڑی گئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent e-mail(s) will be cancelled</source>
        <translation>
            <numerusform>نہ بھیجی گئی %n ای میل منسوخ ہوگی</numerusform>
            <numerusform>نہ بھیجی گئی %n ای میلز منسوخ ہوں گی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) restored</source>
        <translation>
            <numerusform>‏%n قطار بحال ہوئی</numerusform>
            <numerusform>‏%n قطاریں بحال ہوئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) cancelled</source>
        <translation>
            <numerusform>‏%n ای میل منسوخ ہوئی</numerusform>
            <numerusform>‏%n ای میلز منسوخ ہوئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n e-mail(s)</source>
        <translation>
            <numerusform>‏%n ای میل منسوخ کریں</numerusform>
            <numerusform>‏%n ای میلز منسوخ کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n row(s)</source>
        <translation>
            <numerusform>‏%n قطار بحال کریں</numerusform>
            <numerusform>‏%n قطاریں بحال کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Keep these jobs open from now on</source>
        <translation>اب سے یہ کام کھلے رکھیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Undo of run %1</source>
        <translation>رن ⁨%1⁩ کو کالعدم کرنا</translation>
    </message>
    <message>
        <source>Rows left alone</source>
        <translation>نہ چھیڑی گئی قطاریں</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <translation>رن ⁨%1⁩ کالعدم کریں</translation>
    </message>
    <message>
        <source>Back to the runs without changing anything (Esc)</source>
        <translation>کچھ بدلے بغیر رن پر واپس (Esc)</translation>
    </message>
    <message>
        <source>Put back what is shown here</source>
        <translation>جو یہاں دکھایا گیا ہے اسے واپس رکھیں</translation>
    </message>
    <message>
        <source>Looking for what can go back…</source>
        <translation>دیکھا جا رہا ہے کہ کیا واپس جا سکتا ہے…</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>ڈیٹا بیس پڑھا جا رہا ہے</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>اب موجود نہیں</translation>
    </message>
    <message>
        <source>changed since the run</source>
        <translation>رن کے بعد تبدیل ہوئی</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>نہیں چھیڑی گئی</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ای میلز</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>لاگو کریں: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>لکھا جا رہا ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) already sent</source>
        <translation>
            <numerusform>‏%n ای میل پہلے ہی بھیجی جا چکی</numerusform>
            <numerusform>‏%n ای میلز پہلے ہی بھیجی جا چکیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo run %1: %2, %3</source>
        <translation>رن ⁨%1⁩ کالعدم کریں: ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>Their last change goes back as well. Where this box is ticked, the next run does not close them again.</source>
        <translation>ان کی آخری تبدیلی بھی واپس جاتی ہے۔ یہ خانہ نشان زد ہو تو اگلا رن انہیں دوبارہ بند نہیں کرتا۔</translation>
    </message>
    <message>
        <source>To restore</source>
        <translation>بحال ہوں گے</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) stay, as people may have read them</source>
        <translation>
            <numerusform>‎%n‎ اطلاع رہتی ہے، کیونکہ وہ پڑھی جا چکی ہو سکتی ہے</numerusform>
            <numerusform>‎%n‎ اطلاعات رہتی ہیں، کیونکہ وہ پڑھی جا چکی ہو سکتی ہیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::WeekSection</name>
    <message>
        <source>Nothing runs by itself in these days.</source>
        <translation>ان دنوں میں کچھ خود نہیں چلتا۔</translation>
    </message>
    <message>
        <source>The next 7 days</source>
        <translation>اگلے 7 دن</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>اوقات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>As edited, not saved yet. Times in %1</source>
        <translation>ترمیم کے مطابق، ابھی محفوظ نہیں۔ اوقات: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>caretaker::WeekView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>اور %n مزید</numerusform>
            <numerusform>اور %n مزید</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>not in these days</source>
        <translation>ان دنوں میں نہیں</translation>
    </message>
    <message>
        <source>off</source>
        <translation>آف</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>‏⁨%1⁩ — ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‏⁨%1⁩ اور ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 are due together on %2: they run one after the other.</source>
        <translation>‏⁨%1⁩ کا وقت ⁨%2⁩ کو ایک ساتھ ہے: وہ باری باری چلتے ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%1 are due together %n times, first on %2: they run one after the other.</source>
        <translation>
            <numerusform>‏⁨%1⁩ کا وقت %n بار ایک ساتھ ہے، پہلی بار ⁨%2⁩ کو: وہ باری باری چلتے ہیں۔</numerusform>
            <numerusform>‏⁨%1⁩ کا وقت %n بار ایک ساتھ ہے، پہلی بار ⁨%2⁩ کو: وہ باری باری چلتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The next 7 days</source>
        <translation>اگلے 7 دن</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>آف</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>‏⁨%1⁩، ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Another task is due at the same time.</source>
        <translation>اسی وقت ایک اور ٹاسک کا بھی وقت ہے۔</translation>
    </message>
</context>
<context>
    <name>caretaker::WeekdayPicker</name>
    <message>
        <source>Days</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>ہر روز</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>پیر تا جمعہ</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>منتخب دن</translation>
    </message>
</context>
<context>
    <name>caretaker::WindowBanners</name>
    <message>
        <source>An older Caretaker has prepared this database: its own tables lack something that this one needs. Previews work; running a task does not yet.</source>
        <translation>یہ ڈیٹا بیس پرانے Caretaker نے تیار کیا ہے: اس کے اپنے جدولوں میں وہ کچھ نہیں جو اس نسخے کو درکار ہے۔ پیش منظر کام کرتے ہیں؛ ٹاسک چلانا ابھی ممکن نہیں۔</translation>
    </message>
    <message>
        <source>Caretaker has not added its own tables to this database yet. Previews work; running a task needs them.</source>
        <translation>اس ڈیٹا بیس میں Caretaker کے اپنے جدول ابھی شامل نہیں ہوئے۔ پیش منظر کام کرتے ہیں؛ ٹاسک چلانے کے لیے یہ جدول درکار ہیں۔</translation>
    </message>
    <message>
        <source>Show what would be added…</source>
        <translation>دکھائیں کہ کیا شامل ہوگا…</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>سمجھ گیا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) on the page %1 are not saved.</source>
        <translation>
            <numerusform>صفحہ ⁨%1⁩ کی %Ln ترمیم محفوظ نہیں۔</numerusform>
            <numerusform>صفحے «⁨%1⁩» کی %Ln ترامیم محفوظ نہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) are not saved and would be lost.</source>
        <translation>
            <numerusform>‏%Ln ترمیم محفوظ نہیں اور ضائع ہو جائے گی۔</numerusform>
            <numerusform>‏%Ln ترامیم محفوظ نہیں اور ضائع ہو جائیں گی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>یہیں رہیں</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>محفوظ کیے بغیر خارج ہوں</translation>
    </message>
    <message>
        <source>Save, then quit</source>
        <translation>محفوظ کریں، پھر خارج ہوں</translation>
    </message>
    <message>
        <source>Go to the edits</source>
        <translation>ترامیم پر جائیں</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>ترامیم رد کریں</translation>
    </message>
</context>
<context>
    <name>caretaker::Word</name>
    <message>
        <source>Pending</source>
        <translation>زیرِ التوا</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>High</source>
        <translation>اعلیٰ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>درمیانی</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>منظور شدہ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>میعاد ختم</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>میعاد جلد ختم</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>زیرِ کارروائی</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>تیار</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>رکا ہوا</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا شدہ</translation>
    </message>
    <message>
        <source>ID document</source>
        <translation>شناختی دستاویز</translation>
    </message>
    <message>
        <source>License</source>
        <translation>لائسنس</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>بیمہ</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>معاہدہ</translation>
    </message>
    <message>
        <source>Safety training</source>
        <translation>حفاظتی تربیت</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>چل رہا ہے</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>کامیاب</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>منظوری درکار</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>نظر انداز</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>بھیجی جا رہی ہے</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>بھیجی گئی</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>مؤخر</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>نہ پڑھی گئی</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>پڑھی گئی</translation>
    </message>
    <message>
        <source>E-mail only</source>
        <translation>صرف ای میل</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>ڈیبگ</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تنبیہ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خرابی</translation>
    </message>
    <message>
        <source>On</source>
        <translation>آن</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>آف</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>شروع سے TLS</translation>
    </message>
    <message>
        <source>None, not encrypted</source>
        <translation>کوئی نہیں، بغیر خفیہ کاری</translation>
    </message>
    <message>
        <source>Run once afterwards</source>
        <translation>بعد میں ایک بار چلائیں</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>نظر انداز کریں</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>کنسول</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>کمانڈ لائن</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>شیڈول</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>کالعدم</translation>
    </message>
</context>
<context>
    <name>caretaker::WordEditor</name>
    <message>
        <source>Value</source>
        <translation>قدر</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes it, Esc leaves it as it was</source>
        <translation>اوپر نیچے کے تیر چنتے ہیں، Enter قبول کرتا ہے، Esc جوں کا توں چھوڑتا ہے</translation>
    </message>
</context>
</TS>
