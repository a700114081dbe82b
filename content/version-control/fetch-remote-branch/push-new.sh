# check: with=remote
# 没写起点的同名分支：缺远程的提交时推送被拒，已含时推送成功；上游名字不同时 git push 被拒，push.default=upstream 则推到上游
git clone -q ~/remote.git me && cd me
git switch -qc feature/login
git push origin feature/login 2>&1 | grep -E '[.]{2}|rejected'
git merge -q origin/feature/login
echo 1 > a && git add a && git commit -qm a
git push origin feature/login 2>&1 | grep -E '[.]{2}|rejected'
git switch -qc mine --track origin/feature/login
git push 2>&1 | grep -E 'fatal|HEAD:'
git config push.autoSetupRemote true
git switch -qc new origin/main
git push 2>&1 | grep -E 'fatal|HEAD:'
echo 2 > b && git add b && git commit -qm b
git -c push.default=upstream push 2>&1 | tail -1
git push -q -u origin HEAD && git rev-parse --abbrev-ref @{u}
git switch -qc new2 --no-track origin/main
git push -q && git rev-parse --abbrev-ref @{u}
