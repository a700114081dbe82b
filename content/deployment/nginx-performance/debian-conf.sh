# check
# Debian 的 nginx.conf 写明的几个值
grep -oE '(worker_processes|worker_connections|sendfile) [^;]*' /etc/nginx/nginx.conf
