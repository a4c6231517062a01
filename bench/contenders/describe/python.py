import boto3
from contend import contend


def prepare(task):
    ec2 = boto3.resource("ec2", endpoint_url=task["endpoint"])

    def run():
        count = 0
        for instance in ec2.instances.all():
            count += instance.id is not None and instance.state["Name"] is not None
        return count

    return run


contend(prepare)
