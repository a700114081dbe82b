# check: with=remote
# --force-if-includes：并入后又丢掉的照样放行；冲掉的提交在 origin/feature/login@{1}，没 fetch 过就只在同事的克隆里
git clone -q -b feature/login ~/remote.git me && git clone -q -b feature/login ~/remote.git you
cd you && echo '# you' >> login.py && git commit -qam 'from you' && git push -q
cd ../me && echo me > me && git add . && git commit -qm mine && git pull -q --rebase
git reset -q --hard HEAD~2 && git commit -q --allow-empty -m other
git push --force-with-lease --force-if-includes 2>&1 | grep '^ [!+]'
git log --format=%s origin/feature/login | paste -sd,
git log -1 --format=%s origin/feature/login@{1}
echo == never fetched
cd ../you && git push -q -f && git commit -q --allow-empty -m 'you again' && git push -q
cd ../me && git push -q -f
git log -g --format='%s' origin/feature/login | grep -c 'you again'
cd ../you && git fetch -q && git log -1 --format=%s origin/feature/login@{1}
