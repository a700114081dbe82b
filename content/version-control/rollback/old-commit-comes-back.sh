# check: with=remote
# 退掉已推送的提交再强推：同事合并式的 pull 不分叉，push 把它推回来，远程有了新提交就分叉；pull.rebase=true 的 pull 跟着退
git clone -q ~/remote.git me && cd me && git switch -q feature/login
echo bad >> login.py && git commit -qam bad && git push -q
for name in you third fourth; do git clone -q -b feature/login ~/remote.git ../$name; done
git reset -q --hard HEAD~1 && git push -q -f
cd ../fourth
git -c pull.rebase=true pull -q && git status -sb && git log --format=%s | paste -sd,
cd ../you
git pull 2> /dev/null
git status -sb
git push -q && git log --format=%s origin/feature/login | paste -sd,
cd ../me
echo new > new && git add . && git commit -qm new && git push -q -f
cd ../third
git pull 2>&1 | tail -1
git status -sb
