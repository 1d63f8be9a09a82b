@echo off
rem Starts Enishi, and builds it first when there is no build yet or a source is newer than the build.
rem More options for Java (memory, for example): set ENISHI_JAVA_OPTS=-Xmx16g
setlocal
set "ENISHI_HOME=%~dp0"
set "PRODUCT=%ENISHI_HOME%analysis\target\enishi"
set "STAMP=%PRODUCT%\built"
set "WORK=%ENISHI_HOME%target"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo Enishi needs a Java development kit, version 17 or newer, and found none; install one: winget install EclipseAdoptium.Temurin.21.JDK 1>&2
    exit /b 2
)

rem 0: a source is newer than the build, or there is no build.
powershell -NoProfile -Command "Set-Location -LiteralPath $env:ENISHI_HOME; if (-not ((Test-Path -LiteralPath $env:STAMP) -and (Test-Path -LiteralPath (Join-Path $env:PRODUCT 'enishi.jar')))) { exit 0 }; $built = (Get-Item -LiteralPath $env:STAMP).LastWriteTimeUtc; $there = @('pom.xml','sim/pom.xml','scenarios/pom.xml','analysis/pom.xml','sim/src/main','scenarios/src/main','analysis/src/main') | Where-Object { Test-Path $_ }; $newer = Get-ChildItem -Recurse $there | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1; if ($newer) { exit 0 } else { exit 1 }"
if errorlevel 1 goto start

where mvn >nul 2>&1
if errorlevel 1 (
    echo Enishi needs Maven 3.8 or newer to build itself and found none; get it from maven.apache.org and put its bin folder on the PATH. 1>&2
    exit /b 2
)
echo Building Enishi ^(first time or after a change^) ... 1>&2
if not exist "%WORK%" mkdir "%WORK%"
echo %JAVA%> "%WORK%\launcher-begun"
pushd "%ENISHI_HOME%"
call mvn -B -ntp -q -Dquickly package > "%WORK%\launcher-build.log" 2>&1
set "OUTCOME=%ERRORLEVEL%"
popd
if not "%OUTCOME%"=="0" (
    type "%WORK%\launcher-build.log" 1>&2
    echo Enishi could not be built; the messages above say why. 1>&2
    exit /b 1
)
rem The stamp keeps the date on which the build began.
move /y "%WORK%\launcher-begun" "%STAMP%" >nul

:start
set "HEADLESS=true"
if /i "%~1"=="window" set "HEADLESS=false"
"%JAVA%" -Djava.awt.headless=%HEADLESS% -XX:+UseParallelGC -XX:MaxRAMPercentage=70 -Dfile.encoding=UTF-8 %ENISHI_JAVA_OPTS% -jar "%PRODUCT%\enishi.jar" %*
exit /b %ERRORLEVEL%
