<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>caretaker::AdoptionDialog</name>
    <message>
        <source>Allow notifications without a &amp;job</source>
        <translation>کام کے بغیر اطلاعات کی اجازت دیں(&amp;J)</translation>
    </message>
    <message>
        <source>Add &amp;indexes that make tasks and tables quick</source>
        <translation>وہ اشاریے شامل کریں جو ٹاسک اور جدول تیز کرتے ہیں(&amp;I)</translation>
    </message>
    <message>
        <source>Prepare the database for Caretaker</source>
        <translation>ڈیٹا بیس کو Caretaker کے لیے تیار کریں</translation>
    </message>
    <message>
        <source>%1 belongs to the web application. To run tasks, Caretaker adds tables of its own for the history, the outbox and the settings. The web application&apos;s tables stay as they are, unless you tick a box.</source>
        <translation>‏⁨%1⁩ ویب ایپلیکیشن کا ہے۔ ٹاسک چلانے کے لیے Caretaker سابقہ ریکارڈ، آؤٹ باکس اور ترتیبات کے لیے اپنے جدول شامل کرتا ہے۔ ویب ایپلیکیشن کے جدول جوں کے توں رہتے ہیں، جب تک آپ کسی خانے پر نشان نہ لگائیں۔</translation>
    </message>
    <message>
        <source>Makes job_notifications.job_id nullable, so that notifications that belong to no job can be stored there</source>
        <translation>اس سے job_notifications.job_id خالی رہ سکتا ہے، تاکہ وہ اطلاعات بھی وہاں محفوظ ہو سکیں جو کسی کام کی نہیں</translation>
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
        <source>Add the tables</source>
        <translation>جدول شامل کریں</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
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
        <source>Failed runs</source>
        <translation>ناکام رن</translation>
    </message>
    <message>
        <source>Runs that need approval</source>
        <translation>منظوری کے منتظر رن</translation>
    </message>
    <message>
        <source>Failed e-mails</source>
        <translation>ناکام ای میلز</translation>
    </message>
    <message>
        <source>Expired documents</source>
        <translation>میعاد ختم دستاویزات</translation>
    </message>
    <message>
        <source>Overdue jobs</source>
        <translation>مقررہ وقت سے گزرے کام</translation>
    </message>
    <message>
        <source>Unassigned jobs</source>
        <translation>غیر تفویض شدہ کام</translation>
    </message>
    <message>
        <source>Documents expiring soon</source>
        <translation>جلد ختم ہونے والی دستاویزات</translation>
    </message>
    <message>
        <source>Old payout requests</source>
        <translation>ادائیگی کی پرانی درخواستیں</translation>
    </message>
    <message>
        <source>E-mails waiting to be sent</source>
        <translation>بھیجے جانے کی منتظر ای میلز</translation>
    </message>
    <message>
        <source>Nothing needs attention: no run or e-mail has failed, nothing is overdue or unassigned, and no document has expired or soon will.</source>
        <translation>کسی چیز پر توجہ درکار نہیں: کوئی رن یا ای میل ناکام نہیں ہوئی، کچھ بھی مقررہ وقت سے گزرا یا غیر تفویض شدہ نہیں، اور کسی دستاویز کی میعاد نہ ختم ہوئی ہے نہ جلد ہونے والی ہے۔</translation>
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
        <translation>غیر فعال، اس سے زیادہ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>دن</translation>
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
    <name>caretaker::BarChart</name>
    <message>
        <source>%1 — %2: %3</source>
        <translation>‏⁨%1⁩ — ⁨%2⁩: ⁨%3⁩</translation>
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
        <translation>میعاد کا اختتام، اندر</translation>
    </message>
    <message>
        <source>days</source>
        <translation>دن</translation>
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
    <name>caretaker::ColumnsDialog</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further to the left in the table (Ctrl+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further to the right in the table (Ctrl+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns in their first order and width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space shows or hides a column.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
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
        <source>Option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only one of the runs did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>پڑھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>No earlier run of this task succeeded, so there is nothing to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both runs did the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the run before, of %1</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>caretaker::Console</name>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::CronParser</name>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0-59, *, lists (0,30), ranges (10-20) and steps (*/15, 10-40/10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0-23, *, lists (8,20), ranges (8-17, 22-2) and steps (*/2, 8-17/3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-31, *, lists (1,15), ranges (1-7), steps (*/2, 1-15/7), L (last day), L-3, 15W (nearest weekday) and LW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-12 or JAN-DEC, *, lists (1,7), ranges (JUN-AUG) and steps (*/3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0-7 or SUN-SAT (0 and 7 are Sunday), *, lists (1,4), ranges (MON-FRI), steps (*/2), 5L (last Friday) and 1#2 (second Monday)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place in the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step follows a range or *, such as %1-%2/%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range, %2 is %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 field, character %2: %3. Allowed are %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@hourly, @daily, @midnight, @weekly, @monthly, @yearly and @annually, or five fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1: @reboot names no time; it means the start of the machine, which a schedule does not know. Allowed are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1: &quot;%2&quot; is not known. Allowed are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed are five fields: minute, hour, day of month, month, day of week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1: &quot;%2&quot; is one field too many. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 field is missing at character %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of month field, character %1: there is never such a day in the months of the month field. Allowed are days that come, such as 29 in February and 30 in April.</source>
        <translation type="unfinished"></translation>
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
        <source>No task is scheduled. Turn one on on the Schedule page, and it runs by itself.</source>
        <translation>کوئی ٹاسک شیڈول نہیں۔ شیڈول کے صفحے پر کوئی ٹاسک آن کریں تو وہ خود چلے گا۔</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>‏⁨%1⁩ تک موقوف۔</translation>
    </message>
    <message>
        <source>No task has run on this database yet. The Tasks page shows what each would do.</source>
        <translation>اس ڈیٹا بیس پر ابھی کوئی ٹاسک نہیں چلا۔ ٹاسک کا صفحہ دکھاتا ہے کہ ہر ایک کیا کرے گا۔</translation>
    </message>
</context>
<context>
    <name>caretaker::Database</name>
    <message>
        <source>There is no active facility manager or administrator: nobody would get reminders and summaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no active administrator: nobody would get payout reminders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caretaker&apos;s own tables are missing: a dry run works, a run needs &quot;caretaker database adopt&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job_notifications.job_id may not be empty: notifications without a job cannot be written there (&quot;caretaker database adopt --relax-notifications&quot; allows them).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user lacks a right that a run needs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: Qt&apos;s driver %2 is missing. Install it (on Debian: %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Give a path where there is no file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be created: its folder cannot be made. Check the permissions of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; give a path, sqlite:PATH or postgresql://user@host:port/name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two slashes are missing after %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: databases are not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path holds a character that no file name can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database, but neither Caretaker&apos;s nor the web application&apos;s. Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like the web application&apos;s database, but lacks: %2. Restore it from a backup, or bring the web application up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was prepared by a newer Caretaker (version %2 of its tables; this one knows %3). Update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was prepared by an older Caretaker (version %2 of its own tables; this one writes %3). See what would be added with &quot;caretaker database adopt --dry-run --database %4&quot;, then run the same without --dry-run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not been prepared for Caretaker: a run needs a few tables of its own. See what would be added with &quot;caretaker database adopt --dry-run --database %2&quot;, then run the same without --dry-run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked by another program. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program works on the same rows of %1, and both waited for each other; nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed the same rows of %1 meanwhile; nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only for this user, or a standby server. Give the address of the primary server, or have the user allowed to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user of %1 lacks a right: %2. Have it granted, or give the name of a user who has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with %1 is full; nothing was changed. Free some room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 is short of something: %2. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cut a statement short: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 ended the connection; nothing was changed. Try again when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 reported an error of its system: %2. Check its disk and its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 reported an error of its own: %2. Check its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: the host is not known. Check its name and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: no server answers there. Check host and port, and that the server runs and listens on that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: there is no such socket. Check that the server runs, and that host names the folder of its socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: the server did not answer in time. Check host, port and firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: there is no way to that network. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: there is no way to that host. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a password and there is none. Put it into the file that PGPASSFILE names (default: ~/.pgpass, with mode 0600) or into PGPASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the user&apos;s name or password. Check the user in the URL, and the password in PGPASSFILE (default: ~/.pgpass) or PGPASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the user. Check the user in the URL, and the server&apos;s pg_hba.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this user in from here. Have the server&apos;s pg_hba.conf allow it, or try sslmode=require.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached by an encrypted connection. Have encryption set up on the server; sslmode=prefer does without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a certificate that cannot be trusted. Check sslmode and sslrootcert, and that the host is named as in the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no connection left. Try again later, or have max_connections raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is starting or stopping. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this user in. Have the right CONNECT granted, or give the name of a user who has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost; nothing was changed. Try again when the server is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused a statement: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist on that server. Check the name after the last slash of the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: the server has no such user. Check the name before the @ of the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. Check the URL and the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only for this user, or a standby server. Give the address of the primary server, or have the user allowed to write; a dry run needs neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the form is postgresql://user@host:port/name?sslmode=require</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password does not belong into the URL, where others can read it; keep it in the file that PGPASSFILE names (default: ~/.pgpass) or in PGPASSWORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one host can be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host is not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sslmode is one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect_timeout is a number of seconds from 1 to 3600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sslrootcert is the path of a file, without a semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parameter %1 is not supported, only host, port, sslmode, sslrootcert and connect_timeout are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parameter is not supported, only host, port, sslmode, sslrootcert and connect_timeout are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parameter is not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user or the name of the database is not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the database is missing or not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left from a database that was there before, and would be played into the new one. Move it away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caretaker makes SQLite files only, not databases on a server. Make one with PostgreSQL&apos;s createdb, let the web application make its tables there, and prepare it with &quot;caretaker database adopt&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be put in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Caretaker&apos;s own tables from version %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Caretaker&apos;s own tables (their names start with caretaker_)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let job_notifications.job_id be empty, for notifications that belong to no job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add indexes that make tasks and tables quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job_notifications refers to jobs or users that are not there; it was left as it is. Adopt without --relax-notifications, or repair those rows first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caretaker backs up SQLite files only. Back up a PostgreSQL database with its own program: pg_dump --format=custom --file=FILE NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already; a backup never overwrites a file. Give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 could not be written. Check that its folder exists, may be written and has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be put in place at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job_notifications is defined in a way that is not known, so its job_id cannot be made nullable. Adopt without --relax-notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a change that another program did not finish. The next program that writes it, such as a real run, takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only. Give the user who runs Caretaker the right to write it and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check its permissions and those of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Restore it from a backup; &quot;caretaker database check&quot; tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with %1 reported an error. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut short: part of the database is missing. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist. Check the path, or make an empty database there with &quot;caretaker database create&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file. Give the path of a database file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Restore it from a backup, or delete it and make a new one with &quot;caretaker database create&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an SQLite database. Give the path of a Caretaker database or of the web application&apos;s SQLite database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only. Give the user who runs Caretaker the right to write it; a dry run needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement was given too few values; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement had failed before; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost while the changes were being committed, so it is not known whether they were. &quot;caretaker runs list&quot; shows it when the server is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::DatabaseWait</name>
    <message>
        <source>The database cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as 2026-11-30, or nothing. Up and Down go by days, Alt+Down opens the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::DayFilterField</name>
    <message>
        <source>Days of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rows of some days only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days; all but your own move on with the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 تا %2</translation>
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
        <translation type="unfinished"></translation>
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
        <source>E-mail no longer part</source>
        <translation>ای میل اب شامل نہیں</translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation>نئی ای میل</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>ای میل کا متن</translation>
    </message>
    <message>
        <source>Notification no longer part</source>
        <translation>اطلاع اب شامل نہیں</translation>
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
        <translation>‏‏‎%1‎‏ کو تبدیل ہوئی</translation>
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
        <source>No longer part</source>
        <translation>اب شامل نہیں</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>‏‏‎%1‎‏: ‏‎%2‎‏ ← ‏‎%3‎‏</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) no longer part</source>
        <translation>
            <numerusform>‏%n قطار اب شامل نہیں</numerusform>
            <numerusform>‏%n قطاریں اب شامل نہیں</numerusform>
        </translation>
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
</context>
<context>
    <name>caretaker::EditBar</name>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the rejection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contractor&apos;s document is rejected for this reason; it is kept with the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cell that cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the cell that cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard all edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all edits of this table that are not saved (Esc forgets that of the current cell)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what would change, and save it (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) not saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln edit(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 is rejected:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>⁨%1⁩، ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>F2 or Enter edits a cell, Esc takes its edit back. Nothing is written before you have reviewed it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::EditBuffer</name>
    <message>
        <source>Edited, not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::EditConditions</name>
    <message>
        <source>Edits are recorded in Caretaker&apos;s own tables, which this database does not have yet.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited, not saved. The cell was empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited, not saved. Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::EditReview</name>
    <message>
        <source>%1 is no active contractor any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::EditRules</name>
    <message>
        <source>%1 cannot be edited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a cancelled job can be reopened; other states are the work of the people on the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document in this state can neither be approved nor rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-11-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year has to be between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document would expire before it was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no active contractor &quot;%1&quot;. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than %L1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds a character that cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row cannot be put into this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is longer than %L1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has expired: give it a new expiry date first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::EditingPage</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table can be edited; switch that off (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit cells of this table: nothing is written before you have reviewed it (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) are not saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
</context>
<context>
    <name>caretaker::ExportDialog</name>
    <message>
        <source>CSV, for programs and spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) of this filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>UTF-8 with dates in ISO 8601 and plain numbers; a text that a spreadsheet would calculate gets an apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some spreadsheets need it to read letters such as é; some programs stumble over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as Print makes them, up to %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder and the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace with %Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF takes the first %1 of %2 rows; CSV takes all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name. It will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are those that the table shows, in their order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::FacetField</name>
    <message>
        <source>Show rows with one value of &quot;%1&quot; only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every row again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>فلٹر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 – click to show the others as well</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>caretaker::LateNote</name>
    <message>
        <source>no scheduler was running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer was asleep, or its clock was put forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduling was paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it had to wait for other runs or for the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, time zone</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>d MMM yyyy &apos;at&apos; HH:mm</source>
        <comment>QDateTime::toString()</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late by %1: it was due on %2, but %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more earlier moments were missed as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier moments that were missed as well: %1.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not work for the mail password (%1). Unlock it, or, on a server, set CARETAKER_SMTP_PASSWORD_FILE to a file that holds the password and that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail is switched off. Switch it on in the settings: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is set. Name it in the settings: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sender is set. Give the address that e-mails come from in the settings: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no e-mail %1 in the outbox. &quot;caretaker outbox list&quot; shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail %1 has been sent and cannot be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail %1 is in the mail server&apos;s hands and cannot be cancelled. If it is not taken, cancel it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail %1 is cancelled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail %1 has been sent; it is not sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail %1 is being sent at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail %1 is cancelled and stays so. Run its task again for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the mail secret, %1, is open to others and is not used. Run: chmod 600 &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the mail secret, %1, belongs to another user and is not used. Its owner has to be who runs this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain gives no password for %1 on %2: it has none, or it is locked. Unlock it, or store the password with the console&apos;s settings, or set CARETAKER_SMTP_PASSWORD_FILE to a file that holds it and that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the mail secret, %1, cannot be read. %2 has to name a file of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the mail secret, %1, is empty. Its first line has to be the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the message, %1 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address cannot be. Correct it in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for replies cannot be. Correct it in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one e-mail address. Correct the recipient&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name of a mail server. Correct it in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a login: set the user name and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a login but offers none on this connection. Use STARTTLS or TLS, or another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the access token, which may have expired. It has to be renewed, for this user name and for sending by SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google refused the login. It takes an app password (16 letters, made in the Google account under Security, 2-Step Verification), not the account&apos;s own password; the user name is the whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the user name or the password. Check both; some providers want a password made for this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no more for now. Sending goes on by itself later; fewer messages a minute may avoid it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses to talk to this machine. Ask who runs it whether this machine may send mail there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not begin TLS. Try again later, or use TLS on port 465 where the server has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not check the login just now. Sending goes on by itself later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take the message now. It goes again by itself later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take mail from this sender. Set a sender&apos;s address that belongs to the user name, or log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take mail for this recipient now (a full mailbox, or a first contact). It goes again by itself later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take mail for this recipient. Check the address; if it is right, the server may want a login before it passes mail on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too large for the server or the recipient&apos;s mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take this message. Its own words say why; it may look like spam to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server named %1. Check the name and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the name, the port and the network, and whether the mail server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. A firewall or the provider may block the port: try 587 or 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. It may be busy, or the port wants another kind of protection (TLS or STARTTLS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no STARTTLS, so nothing was sent in the clear. Use TLS (port 465); without protection only inside a network that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet. Its owner has to renew it; check this machine&apos;s date as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name than %1. Use the name that stands in the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not known here. If it is your own, give its CA file in the settings: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS could not be agreed on. Port 465 goes with TLS, 587 and 25 with STARTTLS; a very old server may know no TLS 1.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no way to log in that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no way to log in with an access token (XOAUTH2). Use a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has letters outside ASCII before the @, which this server cannot take (no SMTPUTF8). Use another address of the recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 does not speak as a mail server does. Check the port and the kind of protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the server said whether it has the message. It goes again by itself; it may arrive twice, with the same Message-ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the connection. Sending goes on by itself later; if it stays so, check the port and the kind of protection.</source>
        <translation type="unfinished"></translation>
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
        <source>State</source>
        <translation>حالت</translation>
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
        <source>&amp;Theme</source>
        <translation>تھیم(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبان(&amp;L)</translation>
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
        <source>As the &amp;system</source>
        <translation>سسٹم کے مطابق(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ہلکا(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>گہرا(&amp;D)</translation>
    </message>
    <message>
        <source>Caretaker speaks this language from its next start on.</source>
        <translation>یہ زبان Caretaker کے اگلے آغاز سے استعمال ہوگی۔</translation>
    </message>
    <message>
        <source>embedded database</source>
        <translation>اندرونی ڈیٹا بیس</translation>
    </message>
    <message>
        <source>web application&apos;s database</source>
        <translation>ویب ایپلیکیشن کا ڈیٹا بیس</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>‏⁨%2⁩ — ⁨%1⁩</translation>
    </message>
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
    <message numerus="yes">
        <source>%Ln edit(s) on the page %1 are not saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) are not saved and would be lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation type="unfinished"></translation>
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
        <source>State</source>
        <translation>حالت</translation>
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
        <source>State</source>
        <translation>حالت</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document to see it in full, with what else there is of its contractor.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see its job and its contractor&apos;s documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a payout to see its job and its contractor&apos;s documents.</source>
        <translation type="unfinished"></translation>
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
        <translation>طے شدہ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا شدہ</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name or the address of an active contractor and choose from the list; empty for nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::Plan</name>
    <message>
        <source>%1 has no usable e-mail address and does not get &quot;%2&quot; by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left alone: its expiry date is no readable date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No FM or Admin users found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left out: its date, &quot;%2&quot;, is not a readable time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Admin users found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left alone: its last change, &quot;%2&quot;, is not a readable time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::PlanFile</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>‏⁨%1⁩ لکھی نہ جا سکی: ⁨%2⁩۔ کوئی اور فولڈر چنیں۔</translation>
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
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Reading what belongs to it…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>رن ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else in the database belongs to it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اب</translation>
    </message>
    <message>
        <source>Your edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop my edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of edits — %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the row as it is now, with your edits on top of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the row as others have made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the table without saving; the edits stay (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is shown here, as one run that can be undone (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed by others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
</context>
<context>
    <name>caretaker::ReviewRows</name>
    <message>
        <source>the row is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::Round</name>
    <message>
        <source>Interrupted: process %1 on %2 ended before its run did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Taken over from %2, which ended before its run did.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::RunDetailsView</name>
    <message>
        <source>Run %1 of %2: %3</source>
        <translation>‏⁨%2⁩ کا رن ⁨%1⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Started %1 by %2 from the %3; %4</source>
        <translation>‏⁨%1⁩ کو شروع ہوا، از ⁨%2⁩، ذریعہ: ⁨%3⁩؛ ⁨%4⁩</translation>
    </message>
    <message>
        <source>in the application</source>
        <translation>ایپلیکیشن میں</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>صرف یہاں محفوظ</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>آؤٹ باکس میں</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the run of this task before it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::Runs</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the preview: %1 and %2 more. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the preview: %1. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these reminders went out since the preview. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notifications belong to no job, and job_notifications takes none without: they are kept with the run instead. &quot;caretaker database adopt --relax-notifications&quot; makes room for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while the task ran and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 changed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows changed, %2 left alone, %3 notifications, %4 e-mails put into the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 does not wait for approval any more: somebody else has decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 does not wait for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is one of %2, not of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1@%2; run %3 has done it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by %1@%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run %1. &quot;caretaker runs list&quot; shows the runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started with no options, time zone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started with %1, time zone %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task has run since the preview: run %1, which ended on %2 (%3) with %4 e-mails. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-MM-dd &apos;at&apos; HH:mm</source>
        <extracomment>A date and a time, for QDateTime::toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is of a moment that has not come. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new day has begun since the preview. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows would be changed, more than the limit of %2: nothing was changed, the run needs approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved in a preview of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be put back; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed since and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started for run %1; its jobs are to be kept open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started for run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo of run %1</source>
        <translation>رن ⁨%1⁩ کو کالعدم کرنا</translation>
    </message>
    <message>
        <source>Run %1 has not succeeded: it has changed nothing that could be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 was already undone, by run %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 changed no rows and has no unsent e-mails: there is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid run %1: %2 rows restored, %3 left, %4 e-mails cancelled</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>caretaker::SavedViewsDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the filters, the order and the columns of now under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the chosen view this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the chosen view; no row is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 views, and that is the most. Delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view keeps the filters, the order and the columns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::SavedViewsMenu</name>
    <message>
        <source>Saved &amp;views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save, rename, delete…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::ScheduleEditor</name>
    <message>
        <source>S&amp;imple:</source>
        <translation>سادہ(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Expression:</source>
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
        <source>Every week on %1</source>
        <translation>ہر ہفتے بروز ⁨%1⁩</translation>
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
        <source>%1 (edited, not saved)</source>
        <translation>‏‏‎%1‎‏ (ترمیم شدہ، محفوظ نہیں)</translation>
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
        <source>Last run</source>
        <translation>آخری رن</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Punctuality</source>
        <translation>پابندیِ وقت</translation>
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
        <source>The next 7 days</source>
        <translation>اگلے 7 دن</translation>
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
        <source>Times in %1</source>
        <translation>اوقات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing runs by itself in these days.</source>
        <translation>ان دنوں میں کچھ خود نہیں چلتا۔</translation>
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
        <translation>درخواستیں، اس سے پرانی</translation>
    </message>
    <message>
        <source>days</source>
        <translation>دن</translation>
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
        <translation>مقررہ تاریخ، اندر</translation>
    </message>
    <message>
        <source>days</source>
        <translation>دن</translation>
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
        <source>Lines of top lists</source>
        <translation>سرِفہرست سطریں</translation>
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
        <source>Another number of days for some types of documents, for example INSURANCE=60,CONTRACT=90.</source>
        <translation>دستاویزات کی بعض قسموں کے لیے دنوں کی الگ تعداد، مثلاً ⁦INSURANCE=60,CONTRACT=90⁩۔</translation>
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
        <source>Workspaces that are never closed</source>
        <translation>ورک اسپیس جو کبھی بند نہیں ہوتے</translation>
    </message>
    <message>
        <source>Jobs of these workspaces, given by name or number, stay open.</source>
        <translation>ان ورک اسپیس کے کام کھلے رہتے ہیں؛ نام یا نمبر سے بتائیں۔</translation>
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
        <source>No scheduled run starts before this moment.</source>
        <translation>اس وقت سے پہلے کوئی شیڈول شدہ رن شروع نہیں ہوتا۔</translation>
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
        <source>Hears of a failed or waiting run. Empty: the administrators.</source>
        <translation>ناکام یا منتظر رن کی خبر پاتا ہے۔ خالی: ایڈمنسٹریٹر۔</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>ویب ہک</translation>
    </message>
    <message>
        <source>Called when a run failed or waits.</source>
        <translation>رن ناکام یا منتظر ہو تو پکارا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>پنگ</translation>
    </message>
    <message>
        <source>Called after each run that went well, for a service that notices silence.</source>
        <translation>ہر کامیاب رن کے بعد پکارا جاتا ہے، ایسی سروس کے لیے جو خاموشی محسوس کرے۔</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IANA time zone such as Europe/Berlin, or nothing for the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of %1, separated by commas, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names separated by commas, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers from %1 to %2, separated by commas, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME=N separated by commas, or nothing; names: %3; N from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail addresses separated by commas, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name or address of a host, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an http or https URL without user name and password, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the absolute path of a file, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment in ISO 8601 with an offset or Z, such as 2026-11-22T02:00:00Z, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2, not &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older runs are forgotten, but for edits and undos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no JSON object of settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a text, a number, true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>⁨%1⁩ لکھی نہ جا سکی: ⁨%2⁩۔ کوئی اور فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
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
    <name>caretaker::SingleInstance</name>
    <message>
        <source>Caretaker is open on this database already but does not answer. End it, then start it again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation type="unfinished"></translation>
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
    <name>caretaker::Store</name>
    <message>
        <source>process %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduled moment %1 of %2 was taken over by another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while it was sending this, so it is sent again with the same Message-ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task asked to change a table or column that is not known; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run took longer than its lease and another took over; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 has done what was to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 waits in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before the run did; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already running on this database (run %2, started by %3). Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task names a table or column that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::TableArrangement</name>
    <message>
        <source>&amp;Columns…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::TableFile</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>⁨%1⁩ لکھی نہ جا سکی: ⁨%2⁩۔ کوئی اور فولڈر چنیں۔</translation>
    </message>
</context>
<context>
    <name>caretaker::TableFilters</name>
    <message>
        <source>with &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caretaker::TableOutput</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows with tabs between the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows as CSV, with the heads of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rows to a CSV or PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview and print the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are chosen, and the clipboard takes up to %2. Export them to a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>سمجھ گیا</translation>
    </message>
    <message>
        <source>Reading for print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::TablePrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the table by values and days (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the current row in full, with what belongs to it (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, order, saved views; copy, export and print (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>فلٹر</translation>
    </message>
    <message>
        <source>Show rows that contain all of these words (Ctrl+F)</source>
        <translation>وہ قطاریں دکھائیں جن میں یہ تمام الفاظ ہوں (Ctrl+F)</translation>
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
    <message numerus="yes">
        <source>Last run: %1, %n change(s), %2</source>
        <translation>
            <numerusform>آخری رن: ⁨%1⁩، %n تبدیلی، ⁨%2⁩</numerusform>
            <numerusform>آخری رن: ⁨%1⁩، %n تبدیلیاں، ⁨%2⁩</numerusform>
        </translation>
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
</context>
<context>
    <name>caretaker::TaskProblems</name>
    <message>
        <source>Run %1 of %2 needs approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 of %2 failed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has missed its last moment. %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents edited by hand</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>%Ln payout(s) pending, %1; %2 of them in no week shown</source>
        <translation>
            <numerusform>‏%Ln ادائیگی زیرِ التوا، ⁨%1⁩؛ ان میں سے ⁨%2⁩ کسی دکھائے گئے ہفتے میں نہیں</numerusform>
            <numerusform>‏%Ln ادائیگیاں زیرِ التوا، ⁨%1⁩؛ ان میں سے ⁨%2⁩ کسی دکھائے گئے ہفتے میں نہیں</numerusform>
        </translation>
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
        <source>No task has succeeded on this database yet.</source>
        <translation>اس ڈیٹا بیس پر ابھی کوئی ٹاسک کامیاب نہیں ہوا۔</translation>
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
        <source>Their last change goes back as well: without this mark the next run would close them again</source>
        <translation>ان کی آخری تبدیلی بھی واپس جاتی ہے: اس نشان کے بغیر اگلا رن انہیں دوبارہ بند کر دے گا</translation>
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
        <source>Restored</source>
        <translation>بحال شدہ</translation>
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
        <translation>جلد ختم</translation>
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
        <translation>ان پڑھی</translation>
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
</context>
<context>
    <name>caretaker::WordEditor</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes it, Esc leaves it as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
