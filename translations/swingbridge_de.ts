<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>JsonReader</name>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>%1 is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 could not be written; nothing was left half written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose a folder that you may write to, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or say that it shall be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 and was not read: the limit is %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
